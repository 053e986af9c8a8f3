/** Which days can be logged: what was done about a gray zone before anybody noticed it was done lately, or it was about something else. */
import { addDays } from '../day';

export const LOGGED_BEFORE_DAYS = 90;

/** The first day that can be logged. @param spottedOn the company's day on which the gray zone was noticed */
export const earliestWorkOn = (spottedOn: string): string => addDays(spottedOn, -LOGGED_BEFORE_DAYS);
