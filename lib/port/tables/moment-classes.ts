import { tableOf } from '../types/table'

/** Classes of moments, and whether `modify()` changes the object itself. */
export const momentClasses: Readonly<Record<string, string>> = tableOf({
  DateTime: 'DateTime',
  DateTimeInterface: 'DateTime',
  'Carbon\\Carbon': 'DateTime',
  'Illuminate\\Support\\Carbon': 'DateTime',
  DateTimeImmutable: 'DateTimeImmutable',
  'Carbon\\CarbonImmutable': 'DateTimeImmutable',
})
