/** Texts that would run something, or break out of where they stand, if a page took them for more than text. None is longer than a name. */

/** Ways to say alert(n). */
const calls = (n: number) => [`alert(${n})`, `window.hit=${n}`, `top['al'+'ert'](${n})`];

/** Elements that run something by themselves. */
const elements = [
  (js: string) => `<script>${js}</script>`,
  (js: string) => `<ScRiPt >${js}</sCrIpT >`,
  (js: string) => `</script><script>${js}</script>`,
  (js: string) => `<img src=x onerror=${js}>`,
  (js: string) => `<img src="x" onerror="${js}" />`,
  (js: string) => `<svg onload=${js}>`,
  (js: string) => `<svg/onload=${js}//`,
  (js: string) => `<svg><script>${js}</script></svg>`,
  (js: string) => `<svg><animate onbegin=${js} attributeName=x dur=1s>`,
  (js: string) => `<body onload=${js}>`,
  (js: string) => `<iframe srcdoc="<script>parent.${js}</script>">`,
  (js: string) => `<iframe src="javascript:${js}">`,
  (js: string) => `<details open ontoggle=${js}>`,
  (js: string) => `<video><source onerror="${js}">`,
  (js: string) => `<audio src=x onerror=${js}>`,
  (js: string) => `<input autofocus onfocus=${js}>`,
  (js: string) => `<marquee onstart=${js}>`,
  (js: string) => `<object data="javascript:${js}">`,
  (js: string) => `<embed src="javascript:${js}">`,
  (js: string) => `<math><mtext></form><form><mglyph><style></math><img src onerror=${js}>`,
  (js: string) => `<style onload=${js}></style>`,
  (js: string) => `<link rel=stylesheet href=x onerror=${js}>`,
  (js: string) => `<meta http-equiv=refresh content="0;javascript:${js}">`,
  (js: string) => `<base href="javascript:${js}//">`,
  (js: string) => `<noscript><p title="</noscript><img src=x onerror=${js}>">`,
];

/** Ways out of an attribute, a comment, a string, a template, a data island. */
const breakouts = [
  (js: string) => `"><img src=x onerror=${js}>`,
  (js: string) => `'><svg onload=${js}>`,
  (js: string) => `" autofocus onfocus=${js} x="`,
  (js: string) => `' onmouseover='${js}`,
  (js: string) => `--><script>${js}</script>`,
  (js: string) => `]]><script>${js}</script>`,
  (js: string) => `</title><script>${js}</script>`,
  (js: string) => `</textarea><script>${js}</script>`,
  (js: string) => `</style><script>${js}</script>`,
  (js: string) => `';${js};//`,
  (js: string) => `\\";${js};//`,
  (js: string) => `\`;${js};//`,
  (js: string) => `\${${js}}`,
  (js: string) => `{{constructor.constructor('${js}')()}}`,
  (js: string) => `javascript:${js}`,
  (js: string) => `[칭찬](javascript:${js})`,
  (js: string) => `![](x" onerror="${js})`,
  (js: string) => `@<img src=x onerror=${js}>`,
  (js: string) => `가\u2028${js}\u2029나`,
  (js: string) => `&lt;script&gt;${js}&lt;/script&gt;`,
  (js: string) => `\\u003cscript\\u003e${js}\\u003c/script\\u003e`,
  (js: string) => `%3Cscript%3E${js}%3C/script%3E`,
  (js: string) => `＜script＞${js}＜/script＞`,
  (js: string) => `<a href="data:text/html,<script>${js}</script>">x</a>`,
  (js: string) => `<form action="javascript:${js}"><button>누르기</button></form>`,
];

/** A hundred of them, each with a number of its own. */
export const hostileTexts: string[] = [...elements, ...breakouts].flatMap((of, place) => {
  const [plain = '', global = '', hidden = ''] = calls(place);
  return [of(plain), of(place % 2 ? global : hidden)];
});

/** Texts that other readers than a browser would take for more: a database, a spreadsheet, a template. */
export const trickyTexts = [
  "'); DROP TABLE idea; --",
  '=HYPERLINK("https://evil.example","여기")',
  '{{7*7}} \u0024{7*7} <%= 7*7 %>',
  '%s %n %00',
  '{{name}} {{- names}} $t(title)',
  'null',
  '가'.normalize('NFC').repeat(100),
  '👩‍👩‍👧‍👦 물개 박수 🦭',
  'مرحبا نص من اليمين',
];
