/** Host and base of the site that is published over https. */
export const secureHost = 'vitrine.test';
export const secureBase = '/catalog';

/** Its address. */
export const secureAddress = `https://${secureHost}${secureBase}`;
