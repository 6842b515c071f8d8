"""The running service: builds everything; owns every clock, socket, process and secret."""
