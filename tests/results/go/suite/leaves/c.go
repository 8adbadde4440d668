package leaves
