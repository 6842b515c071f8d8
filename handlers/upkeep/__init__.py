"""What the service does about itself: faults its owner hears of, and forgetting."""
