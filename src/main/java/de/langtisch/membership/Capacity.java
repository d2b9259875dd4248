package de.langtisch.membership;

/// For whom an account acts: its home authority, or the Geschäftsstelle it is seconded to. One at a time.
public enum Capacity {
    HOME,
    OFFICE
}
