import type { Driver } from '../client/driver'
import type { UntypedNode } from '../openapi'

/** What a bulk run needs of an instance. */
export interface Instance {
  chain(path: string): UntypedNode
  getDriver?(): Driver
}
