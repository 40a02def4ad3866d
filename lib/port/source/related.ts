/** What tells a file that has to do with wechatpay-php, or with the client before it. */
const marks =
  /WeChatPay\\|WechatPay\\|wechatpay\/wechatpay|api\.mch\.weixin\.qq\.com|->chain\(\s*["']\/?v[23]\/|->v[23]->|->withMerchant\(/

interface NamedClass {
  readonly name: string
  readonly parent?: string
}

/** The classes that a text defines, by their names in full and in small letters. */
function classesIn(text: string): NamedClass[] {
  const namespace = /^[^\S\n]*(?:<\?php\s+)?namespace\s+([\w\\]+)/im.exec(text)?.[1]
  const uses = new Map(
    [...text.matchAll(/^\s*use\s+\\?([\w\\]+?(\w+))(?:\s+as\s+(\w+))?\s*;/gim)].map(
      ([, whole, last, alias]) => [(alias ?? last!).toLowerCase(), whole!],
    ),
  )
  const own = (name: string): string => (namespace ? `${namespace}\\${name}` : name)
  const inFull = (name: string): string => {
    const [first = '', ...rest] = name.split('\\')
    if (first === '') return rest.join('\\')
    const used = uses.get(first.toLowerCase())
    return used === undefined ? own(name) : [used, ...rest].join('\\')
  }
  return [
    ...text.matchAll(
      /^[^\S\n]*(?:(?:abstract|final|readonly)\s+)*class\s+(\w+)(?:\s+extends\s+([\w\\]+))?/gim,
    ),
  ].map(([, name, parent]) => ({
    name: own(name!).toLowerCase(),
    parent: parent === undefined ? undefined : inFull(parent).toLowerCase(),
  }))
}

/**
 * The files that have to do with wechatpay-php: those that name it, and those with classes below
 * theirs, without which `static::` and what is overridden would be taken for something else.
 */
export function relatedOf<F extends { readonly text: string }>(files: readonly F[]): Set<F> {
  const classes = new Map(files.map((file) => [file, classesIn(file.text)]))
  const related = new Set(files.filter(({ text }) => marks.test(text)))
  const names = new Set([...related].flatMap((file) => classes.get(file)!.map(({ name }) => name)))
  let known = -1
  while (known < related.size) {
    known = related.size
    for (const [file, found] of classes) {
      if (!found.some(({ parent }) => parent !== undefined && names.has(parent))) continue
      related.add(file)
      for (const { name } of found) names.add(name)
    }
  }
  return related
}
