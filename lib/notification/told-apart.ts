/** The names of all fields that any of several shapes has. */
type NamesIn<Shapes> = Shapes extends unknown ? keyof Shapes : never

/**
 * Several shapes of one event: each field can be asked for, and one that only one of them has tells
 * them apart (`if (resource.combine_out_trade_no)`).
 */
export type ToldApart<Shapes, Names extends PropertyKey = NamesIn<Shapes>> = Shapes extends unknown
  ? Shapes & { readonly [Name in Exclude<Names, keyof Shapes>]?: undefined }
  : never

/**
 * Several shapes of one event of which most are what `Ordinary` says: as long as nobody asks which
 * one it is, it reads as that. What a shape lacks of it can be asked for, and is `never` once the
 * shape is known.
 */
export type OrdinaryOr<
  Ordinary,
  Shapes,
  Names extends PropertyKey = NamesIn<Shapes> | keyof Ordinary,
> = Shapes extends unknown
  ? Shapes &
      Pick<Ordinary, WeakerIn<Shapes, Ordinary>> & {
        readonly [Name in Exclude<RequiredOf<Ordinary>, keyof Shapes>]: never
      } & {
        readonly [Name in Exclude<Names, keyof Shapes | RequiredOf<Ordinary>>]?: undefined
      }
  : never

type RequiredOf<Fields> = {
  [Name in keyof Fields]-?: undefined extends Fields[Name] ? never : Name
}[keyof Fields]

/** Fields of `Ordinary` of which a shape says less, or might inside. */
type WeakerIn<Shape, Ordinary> = {
  [Name in keyof Shape & keyof Ordinary]-?: Shape[Name] extends Ordinary[Name] & (Leaf | List)
    ? never
    : Name
}[keyof Shape & keyof Ordinary]

type Leaf = string | number | boolean | undefined
type List = readonly unknown[] | undefined
