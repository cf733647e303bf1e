import QtQuick
import QtQuick.Templates as T
import Giro.Parts
import "../qml"

// Says what is wrong with a screen as it is drawn, in the window's own measures. Every finder returns sentences; none is good.
QtObject {
    id: judge

    readonly property Looker looker: Looker {}

    // Of the rows of a list, which hold buttons of their own, and of everything else that is tapped.
    function isRow(item: Item): bool {
        return item.Accessible.role === Accessible.ListItem;
    }

    function isTarget(item: Item): bool {
        return item instanceof T.AbstractButton || item instanceof T.TextField || item instanceof T.TextArea
               || item instanceof T.ComboBox;
    }

    function isSymbol(item: Text): bool {
        return item.font.family === Icons.family;
    }

    // Where the letters of a text are, without the air of its lines.
    function ink(text: Text): rect {
        const room = text.width - text.leftPadding - text.rightPadding - text.contentWidth;
        const rest = text.height - text.topPadding - text.bottomPadding - text.contentHeight;
        const x = text.effectiveHorizontalAlignment === Text.AlignRight ? room
                : text.effectiveHorizontalAlignment === Text.AlignHCenter ? room / 2 : 0;
        const y = text.verticalAlignment === Text.AlignVCenter ? rest / 2 : text.verticalAlignment === Text.AlignBottom ? rest : 0;
        const air = Math.max(0, text.contentHeight / Math.max(1, text.lineCount) - text.font.pixelSize) / 2;
        const at = text.mapToItem(null, text.leftPadding + x, text.topPadding + y + air);
        return Qt.rect(at.x, at.y, text.contentWidth, text.contentHeight - 2 * air);
    }

    function box(item: Item): rect {
        const at = item.mapToItem(null, 0, 0);
        return Qt.rect(at.x, at.y, item.width, item.height);
    }

    function common(one: rect, other: rect): rect {
        const x = Math.max(one.x, other.x), y = Math.max(one.y, other.y);
        return Qt.rect(x, y, Math.min(one.x + one.width, other.x + other.width) - x,
                       Math.min(one.y + one.height, other.y + other.height) - y);
    }

    function meet(one: rect, other: rect): bool {
        const both = common(one, other);
        return both.width > 1 && both.height > 1;
    }

    function holds(outer: rect, inner: rect): bool {
        return outer.x <= inner.x + 1 && outer.y <= inner.y + 1 && outer.x + outer.width >= inner.x + inner.width - 1
               && outer.y + outer.height >= inner.y + inner.height - 1;
    }

    function within(item: Item, owner: Item): bool {
        for (let one = item; one; one = one.parent) if (one === owner) return true;
        return false;
    }

    // What of `whole` is left after everything around the item has cut it. A list that scrolls may hide; nothing else may.
    function shown(item: Item, whole: rect, root: Item): var {
        let left = whole, lost = false;
        for (let one = item.parent; one; one = one === root ? null : one.parent) {
            if (!one.clip && one !== root) continue;
            const list = one as Flickable;
            const edge = box(one), rest = common(left, edge);
            const cutX = whole.x < edge.x - 1 || whole.x + whole.width > edge.x + edge.width + 1;
            const cutY = whole.y < edge.y - 1 || whole.y + whole.height > edge.y + edge.height + 1;
            if (list && (cutX || cutY)) {
                lost = lost || cutX && list.contentWidth <= list.width || cutY && list.contentHeight <= list.height;
                if (rest.width <= 0 || rest.height <= 0) return { rect: rest, lost: lost };
                left = rest;
                whole = rest;
            } else if (cutX || cutY) {
                return { rect: rest, lost: true };
            }
        }
        return { rect: left, lost: lost };
    }

    function seen(items: var, root: Item, measure: var): var {
        return items.map(item => Object.assign({ item: item }, shown(item, measure(item), root)));
    }

    function visible(list: var): var {
        return list.filter(one => one.rect.width > 1 && one.rect.height > 1);
    }

    function texts(root: Item): var {
        return looker.all(root).filter(item => item instanceof Text && item.text.length > 0 && item.color.a > 0);
    }

    function say(item: Item, rect: rect): string {
        return looker.describe(item).replace(/_QMLTYPE.*?"/, ' "') + ` at ${Math.round(rect.x)},${Math.round(rect.y)} `
               + `${Math.round(rect.width)}×${Math.round(rect.height)}`;
    }

    function pairs(list: var, wrong: var): var {
        const found = [];
        for (let i = 0; i < list.length; ++i)
            for (let j = i + 1; j < list.length; ++j)
                if (meet(list[i].rect, list[j].rect) && wrong(list[i], list[j]))
                    found.push(say(list[i].item, list[i].rect) + " and " + say(list[j].item, list[j].rect));
        return found;
    }

    // Words on words, a target on part of another, words that reach across the edge of a target.
    function overlaps(root: Item): var {
        const words = visible(seen(texts(root), root, ink));
        const targets = visible(seen(looker.all(root).filter(isTarget), root, box));
        const onWords = pairs(words, () => true);
        const onTargets = pairs(targets, (one, other) => {
            if (within(one.item, other.item) || within(other.item, one.item)) return false;
            return !(isRow(one.item) && holds(one.rect, other.rect)) && !(isRow(other.item) && holds(other.rect, one.rect));
        });
        const across = [];
        for (const word of words)
            for (const target of targets)
                if (!within(word.item, target.item) && meet(word.rect, target.rect) && !holds(target.rect, word.rect))
                    across.push(say(word.item, word.rect) + " across " + say(target.item, target.rect));
        return onWords.concat(onTargets, across);
    }

    // Words and targets that something which does not scroll cuts off, or that leave the window.
    function lost(root: Item): var {
        const all = seen(texts(root), root, ink).concat(seen(looker.all(root).filter(isTarget), root, box));
        return all.filter(one => one.lost).map(one => say(one.item, one.rect));
    }

    // Words that are cut though they name no client and no product.
    function elided(root: Item, isName: var): var {
        return looker.all(root).filter(item => item instanceof Text && item.text.length > 0
                                               && (item.truncated && !isName(item.text) || !item.truncated && item.contentWidth > item.width + 1))
                               .map(looker.describe);
    }

    // Names for readers, and words, that a mistake in the code has written.
    function garbled(root: Item): var {
        const wrong = /QMLTYPE|\(0x|undefined|NaN|\[object|%[1-9]/;
        return looker.all(root).filter(item => item instanceof T.AbstractButton && wrong.test(item.Accessible.name)
                                               || item instanceof Text && wrong.test(item.text)).map(looker.describe);
    }

    function luminance(tint: var): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(tint.r) + 0.7152 * linear(tint.g) + 0.0722 * linear(tint.b);
    }

    function contrast(one: var, other: var): real {
        const lights = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }

    // What a text lies on: the most frequent colour among and beside its letters in the picture.
    function under(rect: rect, picture: var): var {
        const count = {};
        for (let i = 0; i <= 12; ++i)
            for (let j = 0; j <= 6; ++j) {
                const tint = picture.pixel(Math.round(rect.x - 3 + (rect.width + 5) * i / 12), Math.round(rect.y + (rect.height - 1) * j / 6));
                count[tint] = (count[tint] ?? 0) + 1;
            }
        return Qt.color(Object.keys(count).sort((one, other) => count[other] - count[one])[0]);
    }

    // Words under 6.3:1 and symbols under 3:1 on what is really behind them; what is disabled may be faint.
    function faint(root: Item, picture: var): var {
        return visible(seen(texts(root), root, ink)).filter(one => one.item.enabled && one.item.opacity === 1).map(one => {
            const least = isSymbol(one.item) ? 3 : 6.3;
            const found = contrast(one.item.color, under(one.rect, picture));
            return found < least ? say(one.item, one.rect) + " " + found.toFixed(1) : "";
        }).filter(sentence => sentence.length > 0);
    }
}
