pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import GiroStyle
import Giro.Parts

// The titles over the columns of CreditRow: a bucket's title filters by it.
Item {
    id: head

    property bool stacked: false
    required property string headline
    required property string note
    required property var sorts
    required property int bucket

    signal sortChosen(string code)
    signal bucketChosen(int at)

    readonly property real fifth: (width - 2 * Theme.s20) / 5

    implicitHeight: stacked ? Theme.px(64) + Theme.target : Theme.px(52)

    component Title: Label {
        y: Math.round((head.height - height) / 2)
        font: Theme.caption
        color: Theme.text2
    }

    // Sorts by its column.
    component SortTitle: T.AbstractButton {
        id: sorting

        required property string code
        readonly property bool inForce: head.sorts.some(one => one.selected && one.code === code)

        implicitWidth: name.implicitWidth
        height: head.height
        Accessible.name: text
        onClicked: head.sortChosen(code)

        background: Item {
            FocusRing { shown: sorting.visualFocus }
        }
        Label {
            id: name
            anchors.verticalCenter: parent.verticalCenter
            text: sorting.text
            font: sorting.inForce ? Theme.captionStrong : Theme.caption
            color: sorting.inForce ? Theme.primary : Theme.text2
            Accessible.ignored: true
        }
    }

    Column {
        x: Theme.s20
        y: Math.round(((head.stacked ? Theme.px(64) : head.height) - height) / 2)
        width: head.stacked ? parent.width - 2 * x : parent.width * 0.25

        Label {
            width: parent.width
            text: head.headline
            font: Theme.section
            elide: Text.ElideRight
        }
        Label {
            visible: head.note.length > 0
            width: parent.width
            text: head.note
            font: Theme.micro
            color: Theme.text2
            elide: Text.ElideRight
        }
    }
    Repeater {
        model: [qsTr("non scaduto"), qsTr("1–30"), qsTr("31–60"), qsTr("61–90"), qsTr("oltre 90")]

        T.AbstractButton {
            id: one

            required property string modelData
            required property int index

            x: head.stacked ? Theme.s20 + head.fifth * index : head.width * (0.345 + 0.068 * index) - width
            y: head.stacked ? head.height - height : 0
            width: head.stacked ? head.fifth - Theme.s8 : head.width * 0.068
            height: head.stacked ? Theme.target : head.height
            Accessible.name: modelData
            onClicked: head.bucketChosen(index)

            background: Item {
                FocusRing { shown: one.visualFocus }
            }
            Label {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: one.modelData
                font: head.bucket === one.index ? Theme.captionStrong : Theme.caption
                color: head.bucket === one.index ? Theme.primary : Theme.text2
                Accessible.ignored: true
            }
        }
    }
    SortTitle { visible: !head.stacked; x: head.width * 0.695 - width; text: qsTr("Scaduto"); code: "overdue" }
    SortTitle { visible: !head.stacked; x: head.width * 0.715; text: qsTr("Esposizione sul fido"); code: "exposure" }
    Title { visible: !head.stacked; x: head.width * 0.868; text: qsTr("Stato") }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
