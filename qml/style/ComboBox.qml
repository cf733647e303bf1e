pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Giro.Parts

// A choice from a list. `lead` is the quiet word before the value ("Base  Ordini").
T.ComboBox {
    id: control

    property string label: lead
    property string lead
    property bool faulty: false

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + 2 * Theme.s12)
    leftPadding: Theme.s16
    rightPadding: Theme.s16 + Theme.iconTile + Theme.s8
    font: Theme.bodyStrong
    Accessible.role: Accessible.ComboBox
    Accessible.name: label

    contentItem: ComboText {
        lead: control.lead
        text: control.displayText
        font: control.font
        ink: control.enabled ? Theme.text : Theme.control
    }

    background: FieldFrame {
        active: control.visualFocus || control.popup.visible
        faulty: control.faulty
        writable: control.enabled

        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            anchors.verticalCenter: parent.verticalCenter
            glyph: Icons.expand
            size: Theme.iconTile
        }
        FocusRing { shown: control.visualFocus }
    }

    delegate: ItemDelegate {
        required property var model
        required property int index

        width: ListView.view?.width ?? 0
        text: model[control.textRole] ?? model.modelData
        highlighted: control.highlightedIndex === index
        chosen: control.currentIndex === index
    }

    popup: T.Popup {
        y: control.height + 4
        width: Math.max(control.width, Theme.px(200))
        implicitHeight: Math.min(contentItem.implicitHeight + 16, Theme.px(400))
        padding: Theme.s8
        leftPadding: 1
        rightPadding: 1

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            T.ScrollBar.vertical: ScrollBar {}
        }
        background: Elevated {}
        enter: Appear {}
        exit: Vanish {}
    }
}
