"""Groups of Telegram, in which an office can post what it announces."""
