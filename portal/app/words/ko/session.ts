/** Signing in, signing out, and what is kept per person. */
export const session = {
  title: '로그인',
  heading: '{{company}}에 로그인해 주세요',
  email: '이메일',
  password: '비밀번호',
  signIn: '로그인하기',
  signingIn: '로그인하고 있어요',
  demoHeading: '둘러보기',
  demoText: '한 번 누르면 그분의 화면으로 들어가요.',
  demoSignIn: '{{name}}님으로 들어가기',
  returnHint: '로그인하면 보던 페이지로 돌아가요.',
} as const;
