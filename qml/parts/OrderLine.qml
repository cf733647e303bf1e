import QtQuick
import GiroStyle

// One product of an order: what it is and whose price it has, the last time, the price now, how many, what it comes to.
Item {
    id: line

    required property string name
    required property string pack  // code and pack, "FA-0025 · sacco 25 kg"
    required property string last  // "4 · 21,90 €"
    required property string lastOn  // "20 ottobre"
    required property string price
    required property string rule  // discount or free goods, "−10 %", "12+1"
    required property real quantity
    required property string net
    property string origin  // of the price, "listino Horeca · da 10"
    property bool lapsed: false  // the habit has stopped
    property real step: 1
    property real minimum: step
    property int decimals: 0

    readonly property bool inOrder: quantity > 0
    readonly property bool tight: width < Theme.px(680)  // the last time goes under the name

    signal wanted(real quantity)
    signal opened()

    implicitWidth: Theme.px(782)
    implicitHeight: Math.max(tight ? Theme.rowOrderTight : Theme.rowOrder, product.implicitHeight + Theme.s12)

    Rectangle {
        visible: line.inOrder
        width: 4
        height: parent.height
        color: Theme.primary
    }
    Rectangle {
        width: parent.width
        height: 1
        anchors.bottom: parent.bottom
        color: Theme.line
    }
    RowBase {
        id: row
        anchors.left: parent.left
        anchors.right: stepper.left
        anchors.rightMargin: Theme.s4
        height: parent.height
        divider: false
        onClicked: line.opened()
        Accessible.name: Speech.list([line.name, line.pack,
                                      line.last.length > 0 ? qsTr("ultima volta %1").arg(line.last + ", " + line.lastOn) : line.lastOn,
                                      line.price.length > 0 ? qsTr("prezzo %1").arg(line.price) : "", line.origin, line.rule])

        Column {
            id: product
            x: Theme.s20
            width: line.tight ? prices.x - x - Theme.s8 : lastTime.x - x - Theme.s8
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: line.name
                font: Theme.bodyStrong
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: line.pack
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: line.origin.length > 0
                width: parent.width
                text: line.origin
                font: Theme.caption
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Label {
                visible: line.tight && line.lastOn.length > 0
                text: line.last.length > 0 ? line.last + " · " + line.lastOn : line.lastOn
                font: line.lapsed ? Theme.captionStrong : Theme.caption
                color: line.lapsed ? Theme.warn : Theme.text2
                Accessible.ignored: true
            }
        }
        Column {
            id: lastTime
            visible: !line.tight
            x: prices.x - width - Theme.s12
            width: Theme.px(122)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                text: line.last
                font: Theme.secondary
                Accessible.ignored: true
            }
            Label {
                text: line.lastOn
                font: line.lapsed ? Theme.captionStrong : Theme.caption
                color: line.lapsed ? Theme.warn : Theme.text2
                Accessible.ignored: true
            }
        }
        Column {
            id: prices
            anchors.right: parent.right
            anchors.rightMargin: Theme.s12
            width: Theme.px(72)
            anchors.verticalCenter: parent.verticalCenter

            Label {
                anchors.right: parent.right
                text: line.price
                font: Theme.secondaryStrong
                Accessible.ignored: true
            }
            Label {
                visible: line.rule.length > 0
                anchors.right: parent.right
                text: line.rule
                font: Theme.captionStrong
                color: Theme.ok
                Accessible.ignored: true
            }
        }
    }
    Stepper {
        id: stepper
        anchors.right: total.left
        anchors.verticalCenter: parent.verticalCenter
        value: line.quantity
        step: line.step
        minimum: line.minimum
        decimals: line.decimals
        label: line.name
        onWanted: quantity => line.wanted(quantity)
    }
    Label {
        id: total
        anchors.right: parent.right
        anchors.rightMargin: Theme.s20
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(96)
        horizontalAlignment: Text.AlignRight
        text: line.inOrder ? line.net : ""
        font: Theme.section
    }
}
