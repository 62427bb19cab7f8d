"""A bar chart as SVG, readable on light and dark pages."""

from __future__ import annotations

from html import escape

WIDTH, LABELS, VALUES, BAR, GAP = 760, 190, 90, 18, 6


def bar_chart(panels: list[tuple[str, list[tuple[str, float, str]]]], highlight: str) -> str:
    """One panel of horizontal bars for each title: rows of label, length and text."""
    parts: list[str] = []
    y = 0
    for title, rows in panels:
        y += 26
        parts.append(f'<text x="0" y="{y}" class="title">{escape(title)}</text>')
        y += 10
        longest = max(length for _, length, _ in rows)
        for label, length, text in rows:
            width = max(1.0, (WIDTH - LABELS - VALUES) * length / longest)
            middle = y + BAR - 5
            kind = "ours" if label == highlight else "other"
            parts += [
                f'<text x="{LABELS - 8}" y="{middle}" text-anchor="end">{escape(label)}</text>',
                f'<rect x="{LABELS}" y="{y}" width="{width:.1f}" height="{BAR}" class="{kind}"/>',
                f'<text x="{LABELS + width + 6:.1f}" y="{middle}">{escape(text)}</text>',
            ]
            y += BAR + GAP
        y += 14
    style = (
        "text{font:13px system-ui,sans-serif;fill:#777}.title{font-weight:600}"
        ".ours{fill:#0a8f6a}.other{fill:#9aa5b1}"
    )
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" role="img">\n'
        f"<style>{style}</style>\n{body}\n</svg>\n"
    )
