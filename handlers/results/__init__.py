"""What came of a poll, as text, picture and workbook."""
