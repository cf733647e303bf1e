pragma ComponentBehavior: Bound

import QtQuick
import GiroStyle
import Giro.Parts

// One measure of a strategy: before, during, after and the change, over the same of the comparison group; or the heading.
Item {
    id: row

    property string label
    property string about
    required property var values  // four words
    property var others: []       // the comparison group's; empty in the heading
    readonly property bool heading: others.length === 0
    readonly property real lead: width * (width < Theme.px(560) ? 0.26 : 0.34)

    implicitHeight: heading ? Theme.px(44) : Theme.px(58)
    Accessible.role: Accessible.StaticText
    Accessible.name: heading ? values.join(", ")
                             : Speech.list([label, values.join(", "), qsTr("confronto: %1").arg(others.join(", "))])

    Label {
        visible: !row.heading
        y: Theme.s8
        width: row.lead - (help.visible ? Theme.iconChip + Theme.s8 : 0)
        text: row.label
        font: Theme.secondaryStrong
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    Label {
        visible: !row.heading
        y: Theme.px(32)
        text: qsTr("a confronto")
        font: Theme.caption
        color: Theme.text2
        Accessible.ignored: true
    }
    Repeater {
        model: row.values

        Label {
            required property string modelData
            required property int index

            x: row.lead + (row.width - row.lead) / 4 * (index + 1) - width
            y: row.heading ? Theme.s4 : Theme.s8
            text: modelData
            font: row.heading ? Theme.micro : Theme.secondaryStrong
            color: row.heading ? Theme.text2 : Theme.text
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
    Repeater {
        model: row.others

        Label {
            required property string modelData
            required property int index

            x: row.lead + (row.width - row.lead) / 4 * (index + 1) - width
            y: Theme.px(32)
            text: modelData
            font: Theme.caption
            color: Theme.text2
            Accessible.ignored: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
    About {
        id: help
        visible: row.about.length > 0
        width: row.lead
        height: parent.height
        about: row.about
        label: row.label
    }
}
