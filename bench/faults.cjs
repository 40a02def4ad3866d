/**
 * One request in five meets one of these. A 429 makes everybody rest, so that there are fewer of
 * them.
 *
 * @param delay milliseconds that the slow ones take
 */
const faultsOf = (delay) => [
  { drop: 'before', chance: 0.03 },
  { drop: 'after', chance: 0.035 },
  { status: 429, chance: 0.003, body: { code: 'FREQUENCY_LIMITED', message: 'x' } },
  { status: 500, chance: 0.03 },
  { status: 500, after: true, chance: 0.03 },
  { status: 502, body: '<html>', chance: 0.025 },
  { signature: 'probe', chance: 0.025 },
  { truncate: true, chance: 0.03 },
  { delay, chance: 0.025 },
]

module.exports = { faultsOf }
