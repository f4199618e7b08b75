"""The pages a person sees: the control desk, and the question WeChat asks before it tells a site who you are."""
