"""Who the service knows, their chats, and what they agreed to."""
