import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// A question that must be answered. The footer holds the page's own verbs.
T.Dialog {
    id: control

    parent: T.Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 2 * Theme.s16 : Theme.px(480), Theme.px(480))
    implicitHeight: contentHeight + topPadding + bottomPadding
                    + (header?.visible ? header.implicitHeight : 0) + (footer?.visible ? footer.implicitHeight : 0)
    padding: Theme.s24
    topPadding: Theme.s12
    modal: true
    closePolicy: T.Popup.CloseOnEscape
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.sheet; easing.type: Easing.OutCubic }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.sheet; easing.type: Easing.InCubic }
    }

    header: Label {
        visible: control.title.length > 0
        text: control.title
        font: Theme.heading
        padding: Theme.s24
        bottomPadding: 0
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    background: Elevated {}
    footer: DialogButtonBox {
        visible: count > 0
    }
    T.Overlay.modal: Scrim {}
    T.Overlay.modeless: Item {}
}
