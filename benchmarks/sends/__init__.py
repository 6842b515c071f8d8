"""Programs that each send the same message to many chats of the stand-in, and say what it took.

Ours runs in the project's environment, the others in one with `benchmarks/requirements.txt`.
"""
