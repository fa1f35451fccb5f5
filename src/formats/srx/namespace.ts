export const srxNamespace = 'http://www.lisa.org/srx20';
