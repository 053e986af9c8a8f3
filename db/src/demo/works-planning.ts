/** What the planning parts of the commerce team answer for: platform and consumer policy. */
import { type DemoWork, work } from './works';

const platform: DemoWork[] = [
  work('mall-opening', 'platform', 0, '제휴몰 오픈', 'lead', '제휴몰을 열기까지의 흐름 전체를 살펴요', {
    scopeIn: '오픈 일정과 순서를 정하는 일',
    scopeOut: '실제 구축과 오픈 작업은 아래 두 업무로 나눴어요',
    keywords: ['제휴몰', '오픈', '입점'],
    beforeSplit: { scopeIn: '제휴몰을 여는 일 전부', scopeOut: '제휴몰 계약은 제휴사업파트', at: 46 },
    before: [['head', 640]],
    with: 'C:team:alliance I:team:cx',
  }),
  work('mall-large', 'platform', 0, '대형 제휴몰 구축', 'lead', '새로 만드는 큰 제휴몰을 설계하고 열어요', {
    parent: 'mall-opening',
    since: 46,
    scopeIn: '새 화면이나 결제 연동이 필요한 구축, 공통 화면',
    scopeOut: '기존 틀을 쓰는 소형·유사 오픈은 센터운영파트',
    keywords: ['제휴몰', '구축', '연동', '대형'],
    with: 'R:team:platform C:team:payments',
  }),
  work('display', 'platform', 1, '전시 영역 운영', 'yurim.choi', '첫 화면과 기획전의 자리를 정하고 바꿔요', {
    keywords: ['전시', '배너', '기획전', '첫 화면'],
    with: 'R:dain.seo C:team:policy I:team:cx',
  }),
  work(
    'partner-admin',
    'platform',
    0,
    '입점사 관리 화면 기획',
    'yurim.choi',
    '입점사가 스스로 할 수 있는 일을 늘려요',
    { keywords: ['입점사', '관리자', '어드민', '화면'] },
  ),
  work('category', 'platform', 1, '상품 분류 체계 관리', 'yurim.choi', '찾는 곳에 상품이 있게 해요', {
    keywords: ['분류', '카테고리', '상품'],
    cadence: 'HALF_YEARLY',
  }),
  work(
    'product-page',
    'platform',
    1,
    '상품 상세 화면 기획',
    'dain.seo',
    '사기 전에 알아야 할 것이 먼저 보이게 해요',
    { since: 410, keywords: ['상세', '상품', '화면'] },
  ),
  work('search-terms', 'platform', 1, '검색어와 추천어 관리', 'dain.seo', '빈 검색 결과를 줄여요', {
    since: 380,
    keywords: ['검색', '추천어'],
  }),
  work('cart', 'platform', 2, '장바구니 화면 기획', 'dain.seo', '담고도 사지 못하는 이유를 없애요', {
    since: 380,
    keywords: ['장바구니'],
  }),
  work('mobile-app', 'platform', null, '앱 배포 일정 관리', 'lead', '앱이 바뀌는 날을 모두가 알게 해요', {
    keywords: ['앱', '배포', '업데이트'],
    cadence: 'MONTHLY',
    reviewed: 12,
  }),
  work(
    'return-self',
    'platform',
    4,
    '반품 절차를 고객이 직접',
    'lead',
    '반품을 전화 없이 끝낼 수 있게 해요',
    {
      kind: 'PROJECT',
      cadence: 'NONE',
      since: 64,
      reviewed: null,
      with: 'R:operator C:team:logistics',
      keywords: ['반품', '셀프', '자동화'],
    },
  ),
];

const policy: DemoWork[] = [
  work('ad-check', 'policy', 1, '표시·광고 점검', 'lead2', '과장된 표현이 화면에 오르기 전에 찾아요', {
    scopeIn: '오픈 3일 전까지 들어온 제휴몰과 기획전 문구',
    scopeOut: '후기 속 표현은 리뷰운영파트',
    keywords: ['표시', '광고', '문구', '점검'],
    with: 'R:team:policy I:team:centre',
  }),
  work('refund-rule', 'policy', 4, '환불 기준 관리', 'boram.jung', '같은 사정에 같은 환불이 되게 해요', {
    keywords: ['환불', '기준', '규정', '반품비'],
    before: [['lead2', 400]],
    with: 'C:team:cx C:team:settlement I:team:logistics',
  }),
  work('terms', 'policy', null, '이용약관 개정', 'lead2', '바뀐 법이 약관에 제때 담기게 해요', {
    keywords: ['약관', '개정', '법'],
    cadence: 'HALF_YEARLY',
  }),
  work('privacy', 'policy', null, '개인정보 요청 처리', 'boram.jung', '열람·삭제 요청에 열흘 안에 답해요', {
    keywords: ['개인정보', '삭제', '열람', '탈퇴'],
  }),
  work(
    'sanction',
    'policy',
    0,
    '입점사 위반 조치',
    'dokyung.lee',
    '지키지 않은 약속에 같은 기준으로 조치해요',
    { since: 300, keywords: ['위반', '제재', '입점사', '페널티'] },
  ),
  work('dispute', 'policy', 4, '분쟁 조정 대응', 'boram.jung', '조정 기관의 물음에 기한 안에 답해요', {
    keywords: ['분쟁', '조정', '소비자원'],
  }),
  work(
    'kids-items',
    'policy',
    1,
    '인증 대상 상품 확인',
    'dokyung.lee',
    '인증 없이 팔면 안 되는 상품을 걸러요',
    { since: 300, keywords: ['인증', 'KC', '어린이'], reviewed: 108 },
  ),
  work('notice', 'policy', null, '공지 문구 검토', 'lead2', '공지를 읽고 다시 묻지 않게 해요', {
    keywords: ['공지', '문구'],
  }),
];

export const planningWorks: DemoWork[] = [...platform, ...policy];
