pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Giro.Parts

T.Menu {
    id: control

    implicitWidth: Math.max(Theme.px(200), contentItem.implicitWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    margins: Theme.s8
    verticalPadding: Theme.s8
    horizontalPadding: 1
    overlap: 0

    delegate: MenuItem {}

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: control.widest()
        model: control.contentModel
        interactive: Window.window ? contentHeight + 16 > Window.window.height : false
        clip: true
        currentIndex: control.currentIndex
        T.ScrollBar.vertical: ScrollBar {}
    }

    background: Elevated {}
    enter: Appear {}
    exit: Vanish {}

    function widest(): real {
        let width = 0;
        for (let i = 0; i < count; ++i) width = Math.max(width, itemAt(i)?.implicitWidth ?? 0);
        return width;
    }
}
