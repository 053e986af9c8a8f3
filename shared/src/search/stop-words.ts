/** Words that ask but do not say about what: left out before sentences are compared. */
import { latinStem } from './concepts';

const KOREAN = new Set(
  (
    '누구 누가 누굴 어디 어디서 어느 무엇 뭐 뭘 뭐라고 뭔지 왜 언제 언제까지 어떻게 어떤 담당 담당자 담당은 좀 혹시 것 거 건 게 걸 수 때 분 말 ' +
    '이건 그건 저건 이거 그거 저거 이것 그것 저것 이런 그런 저런 얘기 무슨 뜻 뜻인지 관련 대해 대해서 관해 그냥 우리 저희 제 제가 이 그 저 안 못 더 잘 다 자꾸 계속 하나 일 쪽 팀 부서 파트 사람 경우 있는데 ' +
    '같아 중 및 등 또 아직도 데 해 할 하는 하는데 하려면 하면 해야 되나 되는 된 되는지 되면 있는 있나 없는 주세 주실 네 예'
  ).split(' '),
);
const KOREAN_BEGINNINGS =
  /^(누구|누가|누굴|어디|담당|물어|여쭤|여쭙|말하|말해|말씀|얘기|궁금|알려|알고|알아|부탁|싶|되나|될까|하나요|하죠|해주|해요|해서|했는|하네|주세|주시|주실|주나|드려|드리|모르|모르겠|있나|있을|같아|같은데|맡|찾아가|가야|봐주|봐야|와요|왔어)/;
const LATIN = new Set(
  (
    'who whom whose what where when how why which do does did is are was were be been the a an to for of in on at by with and or but about as from ' +
    'i me my we us our you your he she they them their it its this that these those not no out up go goes going went keep keeps want wants need needs ' +
    'should would can could will may must please someone somebody anyone anybody person people team handle handles handled responsible charge talk ask ' +
    'tell say get gets got have has had there here look looks into if so just any some know help'
  )
    .split(' ')
    .map(latinStem),
);

/** @param stem without its particle, or an English stem */
export function isStopWord(word: string, stem: string): boolean {
  return KOREAN.has(word) || KOREAN.has(stem) || LATIN.has(stem) || KOREAN_BEGINNINGS.test(word);
}
