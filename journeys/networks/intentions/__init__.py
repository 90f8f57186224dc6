"""The intention of a network, its scale, its flywheel and its levers of control."""
