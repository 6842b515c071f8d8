"""Attacks on the running service: what it promises must hold while somebody tries to break it.

Each ends by one line of figures. `LONG=1` gives them their long forms: `make torture`.
"""
