/** The map's first sentence: what waits, in words, with the figures as proof. */
import type { TFunction } from 'i18next';
import type { MapCounts } from './map.counts';

/** "업무 86개 가운데 3개는 주인이 없고, 인계 2곳이 끊겼어요." In English clauses are joined by "and". */
export function mapSentence(t: TFunction<'responsibility'>, locale: 'ko' | 'en', counts: MapCounts): string {
  const { total, unowned, doublyOwned, brokenHandOffs } = counts;
  if (total === 0) return t('sentence.empty');
  const gaps = [
    { kind: 'unowned' as const, count: unowned },
    { kind: 'doublyOwned' as const, count: doublyOwned },
    { kind: 'broken' as const, count: brokenHandOffs },
  ].filter((gap) => gap.count > 0);
  if (gaps.length === 0) return t('sentence.well', { count: total });
  const clauses = gaps.map((gap, index) => {
    const place = index === gaps.length - 1 ? 'end' : 'middle';
    return t(`sentence.${place}.${gap.kind}`, { count: gap.count });
  });
  const said =
    locale === 'ko' ? clauses.join(', ') : new Intl.ListFormat('en', { type: 'conjunction' }).format(clauses);
  const isOwned = unowned + doublyOwned === 0;
  return t(isOwned ? 'sentence.onlyBroken' : 'sentence.gaps', { count: total, said });
}
