"""The library offices, who acts for them, and the record of what was done."""
