/** A flow in passages per entrant, as a share of entrants: "41.2 %". */
export function describeFlow(perEntrant: number): string {
  return `${(perEntrant * 100).toFixed(1)} %`;
}
