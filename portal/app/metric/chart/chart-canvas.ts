/**
 * Draws a chart's SVG onto a canvas with the styles that the page gives it. Drawn piece by piece rather than through an
 * image of the SVG: so the page's own letters are there, and nothing has to be loaded.
 */

const SCALE = 2;
const AIR = 24;
const HEAD = 64;

/** The drawing with its title above it, twice as fine as the screen. */
export function drawChart(svg: SVGSVGElement, words: { title: string; note: string }): HTMLCanvasElement {
  const { width, height } = svg.viewBox.baseVal;
  const canvas = document.createElement('canvas');
  canvas.width = (width + 2 * AIR) * SCALE;
  canvas.height = (height + HEAD + 2 * AIR) * SCALE;
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  const page = getComputedStyle(document.body);
  context.scale(SCALE, SCALE);
  context.fillStyle = page.backgroundColor;
  context.fillRect(0, 0, width + 2 * AIR, height + HEAD + 2 * AIR);
  context.fillStyle = page.color;
  context.font = `700 ${width > 400 ? 20 : 15}px ${page.fontFamily}`;
  context.fillText(words.title, AIR, AIR + 20, width);
  context.globalAlpha = 0.7;
  context.font = `400 13px ${page.fontFamily}`;
  context.fillText(words.note, AIR, AIR + 42, width);
  context.globalAlpha = 1;
  context.translate(AIR, AIR + HEAD);
  for (const element of svg.querySelectorAll<SVGElement>('rect, path, circle, text'))
    drawElement(context, element);
  return canvas;
}

function drawElement(context: CanvasRenderingContext2D, element: SVGElement) {
  const style = getComputedStyle(element);
  context.save();
  context.globalAlpha = Number(style.opacity);
  if (element.tagName === 'text') {
    context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const anchor = element.getAttribute('text-anchor');
    context.textAlign = anchor === 'end' ? 'right' : anchor === 'middle' ? 'center' : 'left';
    if (style.stroke !== 'none') {
      context.strokeStyle = style.stroke;
      context.lineWidth = Number.parseFloat(style.strokeWidth);
      context.lineJoin = 'round';
      context.strokeText(element.textContent ?? '', numberOf(element, 'x'), numberOf(element, 'y'));
    }
    context.fillStyle = style.fill;
    context.fillText(element.textContent ?? '', numberOf(element, 'x'), numberOf(element, 'y'));
  } else {
    const path = pathOf(element);
    if (style.fill !== 'none') {
      context.fillStyle = style.fill;
      context.fill(path);
    }
    if (style.stroke !== 'none') {
      context.strokeStyle = style.stroke;
      context.lineWidth = Number.parseFloat(style.strokeWidth);
      context.lineCap = style.strokeLinecap as CanvasLineCap;
      context.lineJoin = style.strokeLinejoin as CanvasLineJoin;
      if (style.strokeDasharray !== 'none')
        context.setLineDash(style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat));
      context.stroke(path);
    }
  }
  context.restore();
}

function pathOf(element: SVGElement): Path2D {
  if (element.tagName === 'path') return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  if (element.tagName === 'circle')
    path.arc(numberOf(element, 'cx'), numberOf(element, 'cy'), numberOf(element, 'r'), 0, 2 * Math.PI);
  else
    path.rect(
      numberOf(element, 'x'),
      numberOf(element, 'y'),
      numberOf(element, 'width'),
      numberOf(element, 'height'),
    );
  return path;
}

const numberOf = (element: SVGElement, name: string) => Number(element.getAttribute(name) ?? 0);
