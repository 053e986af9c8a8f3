/** The accounts of the demo company that the sign-in page offers (contract: names that the outside relies on). */
export const demoLogins = ['operator', 'lead', 'lead2', 'head', 'peer', 'admin'] as const;

export const DEMO_PASSWORD = 'groundcrew-demo';
