import { Foreign } from '~/elements/foreign';

/** 문의 ÷ 주문, or the lone metric where there is nothing to divide by. */
export function Formula(props: { numerator: { name: string }; denominator?: { name: string } | null }) {
  return (
    <>
      <Foreign>{props.numerator.name}</Foreign>
      {props.denominator && (
        <>
          {' ÷ '}
          <Foreign>{props.denominator.name}</Foreign>
        </>
      )}
    </>
  );
}
