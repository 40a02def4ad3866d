/** What an examination has found. */
export interface Finding {
  readonly what: string
  readonly state: 'good' | 'bad' | 'unknown'
  readonly says: string
}

export const pass = (what: string, says: string): Finding => ({ what, state: 'good', says })
export const fault = (what: string, says: string): Finding => ({ what, state: 'bad', says })
export const leaveUndecided = (what: string, says: string): Finding => ({
  what,
  state: 'unknown',
  says,
})
