package io.yearbook.model;

/** Which way of an indicator is better. A NEUTRAL indicator is never ranked. */
public enum Direction {
    HIGHER("越高越好"),
    LOWER("越低越好"),
    NEUTRAL("不评优劣");

    private final String nameZh;

    Direction(String nameZh) {
        this.nameZh = nameZh;
    }

    public String nameZh() {
        return nameZh;
    }
}
