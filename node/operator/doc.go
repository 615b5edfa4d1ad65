// Package operator is what the operator of a PoS node does with its threshold keys: list, back up, restore and reseal the
// shares of a node that does not run, and vote, through one that does, to replace or delete a key. It is given the node's
// home folder and hands on text for people; it never shows a share.
package operator
