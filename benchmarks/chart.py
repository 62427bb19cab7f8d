"""A bar chart as SVG, readable on light and dark pages."""

from __future__ import annotations

from html import escape

WIDTH, BAR, GAP = 760, 18, 6
# Margins, for the labels and for the values.
LEFT, RIGHT = 190, 90


def bar_chart(panels: list[tuple[str, list[tuple[str, float, str]]]], highlight: str) -> str:
    """Draw panels of horizontal bars.

    Each panel is a title and its bars; each bar is a label, a length and the text beside it. Bars
    labelled `highlight` have another color.
    """
    parts: list[str] = []
    y = 0
    for title, rows in panels:
        y += 26
        parts.append(f'<text x="0" y="{y}" class="title">{escape(title)}</text>')
        y += 10
        longest = max(length for _, length, _ in rows)
        for label, length, text in rows:
            width = max(1.0, (WIDTH - LEFT - RIGHT) * length / longest)
            baseline = y + BAR - 5
            kind = "ours" if label == highlight else "other"
            parts += [
                f'<text x="{LEFT - 8}" y="{baseline}" text-anchor="end">{escape(label)}</text>',
                f'<rect x="{LEFT}" y="{y}" width="{width:.1f}" height="{BAR}" class="{kind}"/>',
                f'<text x="{LEFT + width + 6:.1f}" y="{baseline}">{escape(text)}</text>',
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
