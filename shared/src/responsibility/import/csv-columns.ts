/** Columns of the hub's CSV files: their documented English names, and what Korean companies call them. */

/** Documented name → synonyms. Compared without case, blanks, `_` and `-`. */
export const responsibilityColumns = {
  key: ['키', '코드', 'id'],
  name: ['업무', '업무명', '업무이름', '이름', 'responsibility', 'title'],
  team: ['팀', '담당팀', '부서', '소속', 'department'],
  parent: ['상위', '상위업무', 'parent key'],
  stage: ['단계', '가치사슬단계'],
  kind: ['종류', '구분', '유형', 'type'],
  purpose: ['목적', '설명', 'description'],
  scope_in: ['범위', '포함', '포함범위', '하는일', 'scope', 'in scope'],
  scope_out: ['제외', '제외범위', '하지않는일', 'out of scope'],
  keywords: ['키워드', '검색어', 'tags'],
  criteria: ['기준', '처리기준', '운영기준'],
  review_cadence: ['점검주기', '점검', 'cadence', 'review'],
  accountable: ['최종책임', '최종책임자', '책임', '책임자', '결재', 'a', 'owner', 'owners'],
  responsible: ['실행', '실행자', '실무', '담당', '담당자', 'r'],
  consulted: ['협의', '자문', '협의자', 'c'],
  informed: ['통보', '공유', '공유대상', 'i'],
} as const;

export const memberColumns = {
  name: ['이름', '성명', '구성원', 'full name'],
  email: ['이메일', '메일', '전자우편', 'e mail', 'mail'],
  team: ['팀', '소속', '소속팀', '부서', '파트', 'department'],
  role: ['역할', '직책', 'position'],
  discipline: ['직무', '직군', 'job'],
  locale: ['언어', 'language'],
} as const;

export type ColumnNames<C extends string> = Record<C, readonly string[]>;

/** The column that a header cell means; null when none. */
export function columnOf<C extends string>(header: string, columns: ColumnNames<C>): C | null {
  const wanted = folded(header);
  for (const column of Object.keys(columns) as C[]) {
    if ([column, ...columns[column]].some((name) => folded(name) === wanted)) return column;
  }
  return null;
}

function folded(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_\-.()*:]/gu, '');
}
