import QtQuick
import QtQuick.Templates as T

// Walks what is drawn, so that tests can speak about everything on a page at once.
QtObject {
    function all(root): var {
        if (!root.visible || root.opacity === 0) return [];
        let found = [root];
        for (let i = 0; i < root.children.length; ++i) found = found.concat(all(root.children[i]));
        return found;
    }

    function describe(item: Item): string {
        const words = item as Text;
        return item + " \"" + (words ? words.text : item.Accessible.name) + "\"";
    }

    // What can be tapped but is smaller than a finger.
    function smallTargets(root: Item): var {
        return all(root).filter(item => (item instanceof T.AbstractButton || item instanceof T.TextField
                                         || item instanceof T.ComboBox)
                                        && item.enabled && (item.width < 48 || item.height < 48))
                        .map(item => describe(item) + " " + item.width + "×" + item.height);
    }

    // What can be tapped but has no name for a reader.
    function nameless(root: Item): var {
        return all(root).filter(item => item instanceof T.AbstractButton && item.Accessible.name.trim().length === 0)
                        .map(describe);
    }

    // Words that are cut, or that stick out of the room they were given.
    function cut(root: Item): var {
        return all(root).filter(item => item instanceof Text && item.text.length > 0
                                        && (item.truncated || item.contentWidth > item.width + 1)).map(describe);
    }

    // Words that reach outside the page.
    function outside(root: Item): var {
        return all(root).filter(item => {
            if (!(item instanceof Text) || item.text.length === 0) return false;
            const at = item.mapToItem(root, 0, 0);
            return at.x < -1 || at.y < -1 || at.x + item.contentWidth > root.width + 1
                   || at.y + item.contentHeight > root.height + 1;
        }).map(describe);
    }
}
