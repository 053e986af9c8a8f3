/**
 * Words of commerce operations that mean the same, Korean and English: one line a concept. A question asked in one of them finds
 * what is written in another. English words stand in their stem (see {@link latinStem}); Korean verbs stand in the beginnings
 * that their forms share. A form after `=` counts as a whole word only, as one of a single syllable always does.
 * A line after `~` is of any work (check, change, new): two sentences that share only such words are hardly about the same.
 */
const LINES = [
  // Trade with malls and vendors.
  '제휴몰|제휴쇼핑몰|제휴사몰|제휴처|제휴사|제휴업체|파트너몰|입점몰|affiliatemall|partnermall|affiliate|alliance',
  '제휴|partner|alliance|affiliate',
  '쇼핑몰|온라인몰|몰|mall|shop|store|storefront',
  '입점사|입점업체|판매자|판매사|셀러|벤더|협력사|업체|seller|vendor|merchant|supplier',
  '입점|등록|join|onboard|list',
  '계약|계약서|조건|contract|agreement|terms of trade',
  '브랜드|brand',
  '오픈|개설|개점|런칭|론칭|여는|열기|열려|열리|열었|열어|연다|엽니|열고|열자|열면|열지|launch|open|opening|start',
  '종료|폐점|닫는|닫아|닫힌|닫으|문닫|철수|해지|중단|close|closing|shut|end|terminat',
  '~구축|개발|만드|만들|새로만|제작|build|develop|create|implement',
  '~대형|큰|규모큰|규모|large|big|major|enterpris',
  '~소형|작은|소규모|조그만|미니|small|little|tiny|mini',
  '~유사|비슷|똑같|같은|기존|템플릿|틀|similar|template|existing|look-alike|lookalike',
  '~새로|신규|새|new',
  '수수료|수수료율|요율|commission|fee|rate',
  '페널티|제재|위반|벌점|벌하|벌칙|징계|어긴|어겼|어기|violat|penalt|sanction|breach|break the rule',
  '교육|훈련|강의|배우|가르|알려주는자리|training|train|teach|educat|lesson',
  '서류|문서|사업자등록증|증명서|document|paperwork|certificate|paper',
  // Screens and goods.
  '배너|banner',
  '전시|진열|노출|자리|구좌|display|placement|slot',
  '첫화면|메인화면|메인|홈화면|main page|home page|homepage|front page|landing page',
  '~화면|페이지|스크린|screen|page|ui',
  '기획전|특집|특별전|special exhibition|themed sale|campaign page|campaign',
  '프로모션|행사|이벤트|할인행사|세일|promotion|promo|event|campaign|sale',
  '할인|세일|디스카운트|discount|sale',
  '쿠폰|할인권|바우처|coupon|voucher|promo code',
  '가격|값|판매가|금액|price|pricing|amount',
  '~오류|에러|잘못|오기|틀린|틀렸|이상한|error|wrong|incorrect|mistake|mistyp|typo|bug',
  '카테고리|분류|category|categor|taxonomy|classif',
  '~상품|제품|물건|아이템|물품|product|item|goods|article',
  '상세|상세페이지|설명|detail|description',
  '이미지|사진|포토|그림|photo|image|picture',
  '규격|기준|규정|룰|정책|규칙|가이드|원칙|policy|rule|guideline|standard|criteria',
  '반려|거절|거부|퇴짜|reject|declin|refus|denied',
  '검색|검색어|찾기|search|keyword',
  '장바구니|카트|cart|basket',
  '앱|어플|애플리케이션|app|application',
  '배포|업데이트|릴리스|릴리즈|버전|출시|release|deploy|update|version',
  '알림|푸시|푸쉬|알람|push|notification|alert|alarm',
  '어드민|관리자|관리화면|백오피스|admin|back office|console',
  '콘텐츠|컨텐츠|글|기사|이야기|스토리|content|story|article|blog',
  '표시광고|광고|표시|과장|허위|ad|advert|advertis|claim',
  '문구|카피|표현|문장|글귀|copy|wording|text|phrase',
  '공지|안내문|announcement|notice|announce',
  '인증|KC|케이씨|안전인증|certif|kc mark|safety mark',
  '어린이|아이|아동|유아|장난감|완구|kid|child|children|toy',
  // Orders and money.
  '주문|오더|order|purchase',
  '자동취소|저절로취소|auto cancel|auto-cancel',
  '취소|캔슬|cancel|cancellation',
  '~자동|저절로|알아서|automatic|automat|auto',
  '결제|페이먼트|지불|payment|pay|checkout|billing|charge',
  '~실패|안돼|안되|안됩|튕|먹통|막혀|막혔|fail|declin|not work|cannot|stuck',
  '카드|신용카드|체크카드|card|credit card',
  '~코드|번호|code|number',
  '간편결제|=페이|네이버페이|카카오페이|토스페이|삼성페이|애플페이|easy pay|apple pay|google pay|wallet|quick pay',
  '피지|PG|결제대행|대행사|payment gateway|gateway|psp|processor',
  '환불|돈돌려|돌려줘|돌려주|돌려받|환급|refund|money back|reimburs',
  '승인|결재|허락|컨펌|허가|approv|authoriz|sign off|sign-off|confirm',
  '~당일|오늘|하루|same day|same-day|today',
  '정산|정산금|settlement|settle|payout',
  '지급|송금|입금|보내는돈|돈을보|payout|pay out|remit|transfer',
  '차액|오차|안맞|어긋|차이|틀려|불일치|difference|mismatch|discrepan|gap',
  '~내역|명세|기록|이력|statement|record|history|breakdown',
  '다운로드|내려받|엑셀|CSV|파일로|download|excel|export|spreadsheet',
  '세금계산서|계산서|인보이스|tax invoice|invoice',
  '단체|대량|법인|기업|회사에서|group|bulk|corporate|b2b',
  '현금영수증|영수증|receipt|cash receipt',
  '증빙|proof|evidence|voucher',
  '세금|부가세|부가가치세|vat|tax',
  '~신고|보고|report|file|filing|declare',
  '예산|버짓|budget',
  '분기|쿼터|quarter|quarterly',
  '매달|매월|월간|달마다|한달|이번달|monthly|every month|month',
  '비용|부담|분담|누가내|우리가내|cost|expense|bear|share',
  '적립금|포인트|마일리지|point|mileage|credit',
  '보상|배상|변상|물어주|compensat|reimburs|reward',
  '연동|연결|싱크|동기화|붙이|붙여|붙임|integrat|sync|connect|link|api',
  '~추가|더하|넣어|add|addition',
  // Parcels.
  '배송|배달|택배|발송|shipping|ship|shipment|deliver|delivery',
  '택배|택배사|운송사|courier|carrier|parcel|package',
  '출고|출발|떠나|나가지|dispatch|ship out|ship|depart',
  '지연|늦어|늦는|늦은|늦게|아직|안와|안왔|밀려|밀렸|late|delay|overdue|slow',
  '배송비|배달비|택배비|운임|shipping fee|delivery fee|shipping cost|postage',
  '도서산간|제주|섬|산간|울릉|jeju|island|remote area',
  '새벽배송|새벽|샛별|dawn delivery|early morning|overnight',
  '지역|구역|권역|동네|area|region|zone|district',
  '연휴|명절|추석|설날|설연휴|구정|공휴일|휴일|holiday|thanksgiving|new year',
  '~일정|스케줄|언제까지|날짜|schedul|timetable|date|calendar',
  '교환|바꿔달|exchange|swap|replacement',
  '회수|수거|픽업|pickup|pick up|collect|retriev',
  '누락|빠진|빠져|빠졌|사라|없어졌|안보|missing|disappear|omit|vanish',
  '분실|잃어|잃었|사라졌|lost|lose|missing',
  '파손|깨진|깨졌|깨져|부서|망가|찌그러|damag|broken|break|crush',
  '포장|박스|상자|완충|packing|packag|wrap|box',
  '반품|리턴|돌려보|반송|return',
  '~검수|검사|확인|점검|살펴|검토|걸러|check|inspect|review|verify|examin|screen',
  '입고|들어온물건|inbound|receiv|warehous',
  '재고|스톡|수량|stock|inventory',
  '품절|솔드아웃|없는상품|매진|sold out|out of stock|oversell|oversold',
  '창고|물류센터|warehouse|fulfil|fulfill',
  '실사|재고조사|stocktak|stock count|cycle count|audit of stock',
  // Customers.
  '~고객|손님|소비자|구매자|회원|customer|buyer|consumer|shopper|user',
  '~문의|질문|물음|상담|컨택|inquir|enquir|question|contact|ticket',
  '~답변|답|응답|회신|응대|answer|reply|respon',
  '템플릿|답변틀|매크로|스크립트|template|macro|canned',
  '자주묻는질문|FAQ|도움말|헬프|faq|help center|help page',
  '챗봇|봇|자동답변|chatbot|bot',
  '콜백|다시전화|전화약속|call back|callback|call-back',
  '전화|통화|콜|phone|call',
  '회원정보|개인정보수정|주소변경|member data|account detail|personal detail|profile',
  '휴대폰|핸드폰|전화번호|연락처|폰번호|phone number|mobile|cell',
  '~변경|수정|바꾸|바뀌|바뀐|바꿔|바꿀|고치|고쳐|정정|chang|edit|modif|updat|correct|amend',
  '개인정보|프라이버시|privacy|personal data|personal information|gdpr',
  '삭제|지우|지워|지운|파기|없애|delet|remov|eras',
  '열람|조회|보여달|access request|view|look up',
  '탈퇴|해지|회원탈퇴|withdraw|unsubscrib|close account|leave',
  '긴급|급한|급해|급하|비상|시급|urgent|emergenc|asap|critical',
  '고객의소리|VOC|불만|클레임|민원|컴플레인|voice of customer|complain|feedback',
  '분쟁|소비자원|소비자보호원|공정위|조정|소송|dispute|mediation|legal|lawsuit|arbitrat',
  '약관|이용약관|terms|terms of service|terms and conditions',
  '개정|개편|고쳐쓰|revis|amend|rewrite',
  '후기|리뷰|상품평|구매평|평점|별점|review|rating|testimonial',
  '블라인드|가림|숨김|내려간|blind|hide|hidden|taken down',
  '가짜|허위|믿을수없|사기|fake|fraud|bogus|spam',
  '신고|제보|report|flag|abuse',
  // The house itself.
  '장애|다운|죽었|죽어|멈췄|멈춤|서버|outage|incident|down|crash|breakdown',
  '연락망|비상연락|연락처|contact list|call tree|phone tree|on-call list|escalation list',
  '상황판|대시보드|모니터링|관제|dashboard|monitor|status board|status page',
  '당번|당직|교대|근무표|순번|duty|on call|on-call|shift|rota|roster',
  '야간|밤|심야|새벽에|night|overnight|after hours|late night',
  '채용|면접|지원자|구인|입사지원|hiring|hire|recruit|interview|candidate|applicant',
  '입사|신입|새로온사람|새로온분|첫출근|온보딩|onboard|newcomer|new hire|new joiner|first day|join',
  '급여|월급|봉급|연봉|임금|salary|payroll|wage|paycheck|pay day|payday',
  '권한|접근|접속|허용|로그인|permission|access|right|login|privileg',
  '계정|아이디|account|login id|user id',
  '보안|security|secure',
  '~목표|지표|골|goal|target|objective|okr',
  '위기|crisis|emergency',
  '~성과|실적|결과|performance|result|outcome',
  '~공유|전달|나눠|share|pass on|forward',
  '~이상감지|이상|떨어지|급락|anomal|drop|unusual',
  '법|법률|법규|law|legal|regulation',
];

export interface Concept {
  /** Number of its line; the same in one version of the hub only, so never stored. */
  id: number;
  /** Said of any work. */
  isGeneric: boolean;
  /** Beginnings and parts of words, of two syllables or more. */
  parts: readonly string[];
  /** Whole words: Korean as they are, English in stems. */
  words: readonly string[];
  /** English forms of several words, in stems. */
  phrases: readonly (readonly string[])[];
}

/** An English word without the endings that its forms differ in; other words as they are. */
export function latinStem(word: string): string {
  if (!/^[a-z][a-z-]*$/.test(word) || word.length <= 3) return word;
  const bare = word
    .replace(/(?:'s|ies)$/, (ending) => (ending === 'ies' ? 'y' : ''))
    .replace(/(?:ations?|ments?|ings?|ed|es|s|e|ly)$/, '');
  const kept = bare.length >= 3 ? bare : word;
  return kept.replace(/([b-df-hj-np-tv-z])\1$/, '$1').replace(/y$/, 'i');
}

const isLatin = (text: string) => /^[a-z]/.test(text);
const isWhole = (text: string) => text.startsWith('=') || [...text].length === 1;

export const concepts: readonly Concept[] = LINES.map((line, id) => {
  const given = line
    .replace('~', '')
    .split('|')
    .map((form) => form.normalize('NFKC').toLowerCase());
  const korean = given.filter((form) => !isLatin(form));
  const latin = given.filter(isLatin).map((form) => form.split(/[\s-]+/).map(latinStem));
  return {
    id,
    isGeneric: line.startsWith('~'),
    parts: korean.filter((form) => !isWhole(form)),
    words: [
      ...korean.filter(isWhole).map((form) => form.replace('=', '')),
      ...latin.filter((form) => form.length === 1).flat(),
    ],
    phrases: latin.filter((form) => form.length > 1),
  };
});
