/** An e-mail as a link worker writes it, with more in it than a group should keep, and two numbers. */
export const aMessage = `From: Bronwen Tudor <bronwen.tudor@example.org>
Sent: Monday, 23 November 2026 09:12
Subject: Referral for Knit & Natter

Dear Jean,

I would like to introduce Nesta Vaughan, who would love to come to Knit & Natter.
Her number is 07700 900654 and she is best called after 2pm. Her mobile is 07700 900655.
NHS no 943 476 5919. She has been treated for depression. I will come along with her the first time.

What matters to me: wool, and somebody to talk to

Kind regards,
Bronwen Tudor
Link Worker
Fenwick Surgery
01632 960700`;
