/** Keeps lines apart that run in the same gutter or channel: each stretch takes the first track that is free there. */
export class Tracks {
  private readonly taken = new Map<number, { track: number; from: number; to: number }[]>();

  /**
   * @param step pixels between two tracks
   * @param reach how many tracks there are on either side of the middle; beyond that lines share the middle
   */
  constructor(
    private readonly step: number,
    private readonly reach: number,
  ) {}

  /** The offset in pixels from the road's middle for a stretch between `a` and `b` along the road. */
  take(road: number, a: number, b: number): number {
    const [from, to] = a < b ? [a, b] : [b, a];
    const others = this.taken.get(road) ?? [];
    const isFree = (track: number) =>
      others.every((other) => other.track !== track || other.to < from || other.from > to);
    const track = this.order().find(isFree) ?? 0;
    this.taken.set(road, [...others, { track, from, to }]);
    return track * this.step;
  }

  /** 0, −1, 1, −2, 2 … */
  private order(): number[] {
    return Array.from({ length: this.reach * 2 + 1 }, (_, index) =>
      index % 2 === 0 ? index / 2 : -(index + 1) / 2,
    );
  }
}
