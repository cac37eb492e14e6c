/** Milliseconds that what is under way has to end when the site stops. */
export const grace = 3000
