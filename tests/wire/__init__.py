"""The far ends of the channels, each ours: an instant one in memory, and Telegram over HTTP."""
