/** What somebody is called to their face: 지안 of 서지안, Alex of Alex Reed; two-syllable names are not cut. */
export function givenName(name: string): string {
  const whole = name.trim();
  if (/^\p{Script=Hangul}+$/u.test(whole)) return whole.length >= 3 ? whole.slice(-2) : whole;
  return whole.split(/\s+/)[0] ?? whole;
}
