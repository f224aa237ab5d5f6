def builds = new File(basedir, "build.log").text.split("Scanning for projects")

assert builds.length == 10
assert builds[2] =~ /DELETE \/users +users:delete +authenticated +NOT APPROVED/
assert builds[2].contains(
    "the approval by Ann on 2026-03-02 is for another form of this change: users:delete → users:read")
assert builds[2].contains("-Dscopewarden.directory=\"files/stale\"")
assert builds[3] =~ /scope-approvals.json:3:1: a merge is not resolved here/
assert builds[4] =~ /scope-manifest.json: is not the document of scope-approvals.json/
assert builds[5].contains("changes since the target branch:")
assert builds[5] =~ /DELETE \/users +users:delete +authenticated +NOT APPROVED/
assert builds[6] =~ /scope-manifest.json does not exist: build where the files may be written/
assert builds[7].contains("say why it is right, with -Dscopewarden.reason")
assert builds[8].contains("no module has a manifest: add scopewarden-processor")
assert builds[9].contains("skipped")
assert !new File(basedir, "scope-manifest.json").exists()
assert !new File(basedir, "files/none").exists()
