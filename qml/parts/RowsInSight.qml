import QtQuick

// A long list in the middle of a page. Where the page has room the list scrolls by itself; otherwise the page scrolls, the list
// is as high as all its rows, and only those in sight are made: two hundred at once would keep the window waiting.
Item {
    id: part

    property Flickable scrolledBy: null  // the page; null: the list scrolls by itself
    property alias model: list.model
    property alias delegate: list.delegate
    property alias count: list.count

    implicitHeight: list.contentHeight

    // From where the page begins; whatever moves it changes the height of the page, or comes with a turn of the tablet.
    function placeOnPage(pageWidth: real, pageHeight: real): real {
        return scrolledBy && pageWidth > 0 && pageHeight > 0 ? mapToItem(scrolledBy.contentItem, 0, 0).y : 0;
    }

    ListView {
        id: list

        readonly property real above: part.scrolledBy
            ? part.scrolledBy.contentY - part.placeOnPage(part.scrolledBy.width, part.scrolledBy.contentHeight) : 0

        y: part.scrolledBy ? Math.max(0, Math.min(above, part.height - height)) : 0
        width: part.width
        height: part.scrolledBy ? Math.min(Math.max(1, part.height), part.scrolledBy.height) : part.height
        interactive: !part.scrolledBy
        boundsBehavior: Flickable.StopAtBounds
        reuseItems: true
        clip: true

        Binding on contentY {
            when: part.scrolledBy !== null
            value: list.originY + list.y
            restoreMode: Binding.RestoreNone
        }
    }
}
