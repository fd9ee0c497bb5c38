/** Time passed and nothing else: whatever is due is handled before and after any event, so nothing is left to do. */
export function timer(): void {}
