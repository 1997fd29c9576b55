type Point = { readonly x: number; readonly y: number };

/** How a path is moved and scaled on its way onto the page. */
type Place = Point & { readonly scale: number };

type Pen = {
  at: Point;
  start: Point;
  /** The last control point, for curves that go on smoothly. */
  handle: Point | undefined;
  readonly out: string[];
  readonly place: Place;
};

const TOKEN = /[a-z]|[+-]?(?:\d*\.\d+|\d+\.?)(?:e[+-]?\d+)?/giu;
const ARGUMENTS: Readonly<Record<string, number>> = {
  M: 2,
  L: 2,
  H: 1,
  V: 1,
  C: 6,
  S: 4,
  Q: 4,
  T: 2,
  A: 7,
  Z: 0,
};

/** An SVG path as PDF operators. A page knows straight lines and cubic curves; the rest is made of them. */
export function pathOperators(d: string, place: Place = { x: 0, y: 0, scale: 1 }): string {
  const origin = { x: 0, y: 0 };
  const pen: Pen = { at: origin, start: origin, handle: undefined, out: [], place };
  const tokens = d.match(TOKEN) ?? [];
  let command = '';
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index] ?? '';
    if (/[a-z]/iu.test(token)) {
      command = token;
      index += 1;
    }
    const count = ARGUMENTS[command.toUpperCase()];
    if (count === undefined) throw new Error(`A path holds ${token}, which is no path command.`);
    const numbers = tokens.slice(index, index + count).map(Number);
    index += count;
    draw(pen, command, numbers);
    // Further points after a move are lines.
    if (command === 'M') command = 'L';
    if (command === 'm') command = 'l';
    if (count === 0 && index < tokens.length && !/[a-z]/iu.test(tokens[index] ?? '')) break;
  }
  return pen.out.join('\n');
}

function draw(pen: Pen, command: string, numbers: readonly number[]): void {
  const isRelative = command === command.toLowerCase();
  const base = isRelative ? pen.at : { x: 0, y: 0 };
  const point = (at: number): Point => ({
    x: base.x + (numbers[at] ?? 0),
    y: base.y + (numbers[at + 1] ?? 0),
  });
  switch (command.toUpperCase()) {
    case 'M':
      pen.at = point(0);
      pen.start = pen.at;
      pen.handle = undefined;
      pen.out.push(`${write(pen, pen.at)} m`);
      return;
    case 'L': {
      lineTo(pen, point(0));
      return;
    }
    case 'H': {
      lineTo(pen, { x: point(0).x, y: pen.at.y });
      return;
    }
    case 'V': {
      lineTo(pen, { x: pen.at.x, y: base.y + (numbers[0] ?? 0) });
      return;
    }
    case 'C': {
      curveTo(pen, point(0), point(2), point(4));
      return;
    }
    case 'S': {
      curveTo(pen, mirror(pen), point(0), point(2));
      return;
    }
    case 'Q': {
      quadTo(pen, point(0), point(2));
      return;
    }
    case 'T': {
      quadTo(pen, mirror(pen), point(0));
      return;
    }
    case 'A': {
      arcTo(pen, numbers, point(5));
      return;
    }
    default:
      pen.at = pen.start;
      pen.handle = undefined;
      pen.out.push('h');
  }
}

function lineTo(pen: Pen, to: Point): void {
  pen.at = to;
  pen.handle = undefined;
  pen.out.push(`${write(pen, to)} l`);
}

function curveTo(pen: Pen, one: Point, other: Point, to: Point): void {
  pen.out.push(`${write(pen, one)} ${write(pen, other)} ${write(pen, to)} c`);
  pen.at = to;
  pen.handle = other;
}

function quadTo(pen: Pen, handle: Point, to: Point): void {
  const towards = ({ x, y }: Point): Point => ({
    x: x + ((handle.x - x) * 2) / 3,
    y: y + ((handle.y - y) * 2) / 3,
  });
  curveTo(pen, towards(pen.at), towards(to), to);
  pen.handle = handle;
}

function mirror({ at, handle }: Pen): Point {
  return handle ? { x: 2 * at.x - handle.x, y: 2 * at.y - handle.y } : at;
}

/** An arc of an ellipse as quarter curves at most (SVG 1.1, appendix F.6: from end points to the centre). */
function arcTo(pen: Pen, numbers: readonly number[], to: Point): void {
  const [rx = 0, ry = 0, turned = 0, isLarge = 0, isClockwise = 0] = numbers;
  const from = pen.at;
  if (rx === 0 || ry === 0 || (from.x === to.x && from.y === to.y)) {
    lineTo(pen, to);
    return;
  }
  const angle = (turned * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const near = { x: cos * half.x + sin * half.y, y: cos * half.y - sin * half.x };
  const reach = Math.max(1, Math.sqrt((near.x / rx) ** 2 + (near.y / ry) ** 2));
  const [a, b] = [Math.abs(rx) * reach, Math.abs(ry) * reach];
  const under = (a * near.y) ** 2 + (b * near.x) ** 2;
  const far = Math.sqrt(Math.max(0, (a * b) ** 2 / under - 1)) * (isLarge === isClockwise ? -1 : 1);
  const centre = { x: (far * a * near.y) / b, y: (-far * b * near.x) / a };
  const start = Math.atan2((near.y - centre.y) / b, (near.x - centre.x) / a);
  const end = Math.atan2((-near.y - centre.y) / b, (-near.x - centre.x) / a);
  let sweep = end - start;
  if (isClockwise === 1 && sweep < 0) sweep += 2 * Math.PI;
  if (isClockwise === 0 && sweep > 0) sweep -= 2 * Math.PI;
  const middle = {
    x: cos * centre.x - sin * centre.y + (from.x + to.x) / 2,
    y: sin * centre.x + cos * centre.y + (from.y + to.y) / 2,
  };
  const onPage = (x: number, y: number): Point => ({
    x: middle.x + cos * a * x - sin * b * y,
    y: middle.y + sin * a * x + cos * b * y,
  });
  const parts = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const step = sweep / parts;
  const pull = (4 / 3) * Math.tan(step / 4);
  for (let part = 0; part < parts; part += 1) {
    const one = start + part * step;
    const other = one + step;
    curveTo(
      pen,
      onPage(Math.cos(one) - pull * Math.sin(one), Math.sin(one) + pull * Math.cos(one)),
      onPage(Math.cos(other) + pull * Math.sin(other), Math.sin(other) - pull * Math.cos(other)),
      part === parts - 1 ? to : onPage(Math.cos(other), Math.sin(other)),
    );
  }
  pen.handle = undefined;
}

function write({ place }: Pen, { x, y }: Point): string {
  return `${decimal(place.x + x * place.scale)} ${decimal(place.y + y * place.scale)}`;
}

/** A number as PDF reads it: no exponent, no needless decimals. */
export function decimal(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
