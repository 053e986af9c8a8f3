/** Addresses of requests and topics. Ids are opaque, so they are escaped. */
export const requestPath = (id: string) => `/ask/${encodeURIComponent(id)}`;
export const topicPath = (id: string) => `/topics/${encodeURIComponent(id)}`;
/** Where a sentence is asked: proposals for it stand on the page that opens. */
export const askPath = (text: string) => `/ask?${new URLSearchParams({ text })}`;
