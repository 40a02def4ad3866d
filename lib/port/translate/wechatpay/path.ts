/**
 * The path that wechatpay-php makes of a text: the rule runs once over the whole of it, so that
 * only its very first capital is lowered without a hyphen.
 */
export function pathLikePhp(text: string): string {
  return text
    .replace(/^[A-Z]/, (first) => first.toLowerCase())
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/^_(.*)_$/, '{$1}')
}

/** The names of the variables in a path's templates. */
export function variablesIn(path: string): ReadonlySet<string> {
  return new Set(
    Array.from(path.matchAll(/\{[+#./;?&]?([^}]*)\}/g), ([, names]) => names!.split(','))
      .flat()
      .map((name) => name.replace(/\*$|:\d+$/, '').trim()),
  )
}
