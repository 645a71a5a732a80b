/* avx_zen5.S - printed by asm/generate.py, which explains it; not to be edited. */
	.text

	.p2align 12
	.globl avx_zen5_own
	.hidden avx_zen5_own
	.type avx_zen5_own, @function
avx_zen5_own:
	.cfi_startproc
	endbr64
	push %rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbx, 0
	push %rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbp, 0
	push %r13
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r13, 0
	push %r14
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r14, 0
	push %r15
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r15, 0
	lea .Lavx_zen5_own_constants(%rip), %r9
	xor %eax, %eax
	vmovdqa 128(%rdi), %xmm0
	vmovdqa 144(%rdi), %xmm1
	vmovdqa 160(%rdi), %xmm2
	vmovdqa 176(%rdi), %xmm3
	vmovdqa 192(%rdi), %xmm4
	vmovdqa 208(%rdi), %xmm5
	vmovdqa 224(%rdi), %xmm6
	vmovdqa 240(%rdi), %xmm7
	vmovdqa 256(%rdi), %xmm8
	vmovdqa 272(%rdi), %xmm9
	.p2align 6
.Lavx_zen5_own_turn:
	mov 0(%rsi), %r11
	mov -16(%rsi), %rbx
	mov 8(%rsi), %rbp
	lea 672(%rdi), %r13
	lea .Lavx_zen5_own_round_constants(%rip), %r14
	vbroadcastss 76(%rbx), %xmm0
	vpaddd %xmm0, %xmm7, %xmm0
	vmovdqa %xmm0, 288(%rdi)
	vbroadcastss 80(%rbx), %xmm1
	vpaddd %xmm1, %xmm7, %xmm1
	vbroadcastss 32(%r11), %xmm3
	vmovdqa 0(%rbp), %xmm8
	vpaddd %xmm8, %xmm3, %xmm3
	vmovdqa %xmm3, 304(%rdi)
	vbroadcastss 48(%r11), %xmm9
	vpaddd %xmm8, %xmm9, %xmm9
	vmovdqa %xmm9, 320(%rdi)
	vbroadcastss 84(%rbx), %xmm10
	vpaddd 32(%rdi), %xmm10, %xmm10
	vmovdqa 160(%r9), %xmm11
	vpxor 144(%r9), %xmm11, %xmm12
	vpand %xmm12, %xmm1, %xmm12
	vpxor %xmm12, %xmm11, %xmm12
	vbroadcastss 52(%r11), %xmm11
	vbroadcastss 56(%r11), %xmm13
	vpxor %xmm13, %xmm11, %xmm14
	vpand %xmm14, %xmm9, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpsrld $6, %xmm1, %xmm13
	vpsrld $11, %xmm1, %xmm15
	vmovdqa %xmm2, 336(%rdi)
	vpsrld $25, %xmm1, %xmm2
	vmovdqa %xmm7, 352(%rdi)
	vpslld $26, %xmm1, %xmm7
	vpslld $21, %xmm1, %xmm8
	vmovdqa %xmm5, 368(%rdi)
	vpslld $7, %xmm1, %xmm5
	vpxor %xmm15, %xmm13, %xmm15
	vpxor %xmm7, %xmm2, %xmm7
	vpxor %xmm5, %xmm8, %xmm5
	vpxor %xmm7, %xmm15, %xmm7
	vpxor %xmm7, %xmm5, %xmm7
	vpaddd %xmm12, %xmm10, %xmm12
	vmovdqa 96(%r9), %xmm10
	vpxor %xmm10, %xmm0, %xmm5
	vmovdqa %xmm5, 384(%rdi)
	vpxor 112(%r9), %xmm10, %xmm15
	vpand %xmm15, %xmm5, %xmm15
	vpxor %xmm15, %xmm10, %xmm15
	vpsrld $2, %xmm0, %xmm8
	vpsrld $13, %xmm0, %xmm2
	vpsrld $22, %xmm0, %xmm13
	vmovdqa %xmm4, 400(%rdi)
	vpslld $30, %xmm0, %xmm4
	vmovdqa %xmm6, 416(%rdi)
	vpslld $19, %xmm0, %xmm6
	vpslld $10, %xmm0, %xmm10
	vpxor %xmm2, %xmm8, %xmm2
	vpxor %xmm4, %xmm13, %xmm4
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm4, %xmm2, %xmm4
	vpxor %xmm4, %xmm10, %xmm4
	vpsrld $6, %xmm9, %xmm10
	vpsrld $11, %xmm9, %xmm2
	vpsrld $25, %xmm9, %xmm6
	vpslld $26, %xmm9, %xmm13
	vpslld $21, %xmm9, %xmm8
	vpslld $7, %xmm9, %xmm5
	vpxor %xmm2, %xmm10, %xmm2
	vpxor %xmm13, %xmm6, %xmm13
	vpxor %xmm5, %xmm8, %xmm5
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm13, %xmm5, %xmm13
	vbroadcastss 64(%r11), %xmm5
	vpaddd %xmm14, %xmm5, %xmm14
	vbroadcastss 36(%r11), %xmm5
	vpxor %xmm5, %xmm3, %xmm2
	vmovdqa %xmm2, 432(%rdi)
	vbroadcastss 40(%r11), %xmm8
	vpxor %xmm8, %xmm5, %xmm6
	vpand %xmm6, %xmm2, %xmm6
	vpxor %xmm6, %xmm5, %xmm6
	vpsrld $2, %xmm3, %xmm10
	vpsrld $13, %xmm3, %xmm5
	vpsrld $22, %xmm3, %xmm8
	vpslld $30, %xmm3, %xmm2
	vpslld $19, %xmm3, %xmm0
	vpslld $10, %xmm3, %xmm9
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm2, %xmm8, %xmm2
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm2, %xmm5, %xmm2
	vpxor %xmm2, %xmm9, %xmm2
	vpaddd %xmm7, %xmm12, %xmm12
	vpaddd %xmm4, %xmm15, %xmm4
	vpaddd %xmm13, %xmm14, %xmm14
	vpaddd %xmm2, %xmm6, %xmm2
	vpaddd 128(%r9), %xmm12, %xmm6
	vmovdqa %xmm6, 448(%rdi)
	vpaddd %xmm4, %xmm12, %xmm4
	vmovdqa %xmm4, 464(%rdi)
	vbroadcastss 44(%r11), %xmm12
	vpaddd %xmm14, %xmm12, %xmm12
	vmovdqa %xmm12, 480(%rdi)
	vpaddd %xmm2, %xmm14, %xmm2
	jmp .Lavx_zen5_own_0_1
	.p2align 4
.Lavx_zen5_own_0_1:
	vmovdqa %xmm2, 496(%rdi)
	vbroadcastss 88(%rbx), %xmm14
	vpaddd 48(%rdi), %xmm14, %xmm14
	vmovdqa 144(%r9), %xmm13
	vpxor %xmm13, %xmm1, %xmm15
	vpand %xmm15, %xmm6, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpxor 320(%rdi), %xmm11, %xmm13
	vpand %xmm13, %xmm12, %xmm13
	vpxor %xmm13, %xmm11, %xmm13
	vpsrld $6, %xmm6, %xmm11
	vpsrld $11, %xmm6, %xmm7
	vpsrld $25, %xmm6, %xmm9
	vpslld $26, %xmm6, %xmm5
	vpslld $21, %xmm6, %xmm0
	vpslld $7, %xmm6, %xmm8
	vpxor %xmm7, %xmm11, %xmm7
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm5, %xmm8, %xmm5
	vpaddd %xmm15, %xmm14, %xmm15
	vmovdqa 288(%rdi), %xmm14
	vpxor %xmm14, %xmm4, %xmm8
	vmovdqa %xmm8, 512(%rdi)
	vpand 384(%rdi), %xmm8, %xmm7
	vpxor %xmm7, %xmm14, %xmm7
	vpsrld $2, %xmm4, %xmm0
	vpsrld $13, %xmm4, %xmm9
	vpsrld $22, %xmm4, %xmm11
	vpslld $30, %xmm4, %xmm10
	vpslld $19, %xmm4, %xmm14
	vpslld $10, %xmm4, %xmm8
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm10, %xmm11, %xmm10
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm10, %xmm8, %xmm10
	vpsrld $6, %xmm12, %xmm8
	vpsrld $11, %xmm12, %xmm9
	vpsrld $25, %xmm12, %xmm14
	vpslld $26, %xmm12, %xmm11
	vpslld $21, %xmm12, %xmm0
	vpslld $7, %xmm12, %xmm4
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm11, %xmm14, %xmm11
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm11, %xmm4, %xmm11
	vbroadcastss 68(%r11), %xmm4
	vpaddd %xmm13, %xmm4, %xmm13
	vpxor %xmm3, %xmm2, %xmm4
	vmovdqa %xmm4, 384(%rdi)
	vpand 432(%rdi), %xmm4, %xmm9
	vpxor %xmm9, %xmm3, %xmm9
	vpsrld $2, %xmm2, %xmm0
	vpsrld $13, %xmm2, %xmm14
	vpsrld $22, %xmm2, %xmm8
	vpslld $30, %xmm2, %xmm3
	vpslld $19, %xmm2, %xmm4
	vpslld $10, %xmm2, %xmm12
	vpxor %xmm14, %xmm0, %xmm14
	vpxor %xmm3, %xmm8, %xmm3
	vpxor %xmm12, %xmm4, %xmm12
	vpxor %xmm3, %xmm14, %xmm3
	vpxor %xmm3, %xmm12, %xmm3
	vpaddd %xmm5, %xmm15, %xmm15
	vpaddd %xmm10, %xmm7, %xmm10
	vpaddd %xmm11, %xmm13, %xmm13
	vpaddd %xmm3, %xmm9, %xmm3
	vpaddd 112(%r9), %xmm15, %xmm9
	vmovdqa %xmm9, 432(%rdi)
	vpaddd %xmm10, %xmm15, %xmm10
	vmovdqa %xmm10, 528(%rdi)
	vbroadcastss 40(%r11), %xmm15
	vpaddd %xmm13, %xmm15, %xmm15
	vmovdqa %xmm15, 544(%rdi)
	vpaddd %xmm3, %xmm13, %xmm3
	vmovdqa %xmm3, 560(%rdi)
	vbroadcastss 92(%rbx), %xmm13
	vpaddd 112(%rdi), %xmm13, %xmm13
	vpxor %xmm1, %xmm6, %xmm11
	vpand %xmm11, %xmm9, %xmm11
	vpxor %xmm11, %xmm1, %xmm11
	vmovdqa 320(%rdi), %xmm7
	vpxor 480(%rdi), %xmm7, %xmm5
	vpand %xmm5, %xmm15, %xmm5
	vpxor %xmm5, %xmm7, %xmm5
	vpsrld $6, %xmm9, %xmm12
	vpsrld $11, %xmm9, %xmm14
	vpsrld $25, %xmm9, %xmm4
	vpslld $26, %xmm9, %xmm8
	vpslld $21, %xmm9, %xmm0
	vpslld $7, %xmm9, %xmm7
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm8, %xmm4, %xmm8
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm8, %xmm7, %xmm8
	vpaddd %xmm11, %xmm13, %xmm11
	jmp .Lavx_zen5_own_0_2
	.p2align 4
.Lavx_zen5_own_0_2:
	vmovdqa 464(%rdi), %xmm13
	vpxor %xmm13, %xmm10, %xmm7
	vmovdqa %xmm7, 576(%rdi)
	vpand 512(%rdi), %xmm7, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpsrld $2, %xmm10, %xmm0
	vpsrld $13, %xmm10, %xmm4
	vpsrld $22, %xmm10, %xmm12
	vpslld $30, %xmm10, %xmm13
	vpslld $19, %xmm10, %xmm7
	vpslld $10, %xmm10, %xmm6
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm13, %xmm12, %xmm13
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm13, %xmm6, %xmm13
	vpsrld $6, %xmm15, %xmm6
	vpsrld $11, %xmm15, %xmm4
	vpsrld $25, %xmm15, %xmm7
	vpslld $26, %xmm15, %xmm12
	vpslld $21, %xmm15, %xmm0
	vpslld $7, %xmm15, %xmm10
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm12, %xmm7, %xmm12
	vpxor %xmm10, %xmm0, %xmm10
	vpxor %xmm12, %xmm4, %xmm12
	vpxor %xmm12, %xmm10, %xmm12
	vbroadcastss 72(%r11), %xmm10
	vpaddd %xmm5, %xmm10, %xmm5
	vpxor %xmm2, %xmm3, %xmm10
	vmovdqa %xmm10, 512(%rdi)
	vpand 384(%rdi), %xmm10, %xmm4
	vpxor %xmm4, %xmm2, %xmm4
	vpsrld $2, %xmm3, %xmm0
	vpsrld $13, %xmm3, %xmm7
	vpsrld $22, %xmm3, %xmm6
	vpslld $30, %xmm3, %xmm2
	vpslld $19, %xmm3, %xmm10
	vpslld $10, %xmm3, %xmm15
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm15, %xmm10, %xmm15
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm2, %xmm15, %xmm2
	vpaddd %xmm8, %xmm11, %xmm11
	vpaddd %xmm13, %xmm14, %xmm13
	vpaddd %xmm12, %xmm5, %xmm5
	vpaddd %xmm2, %xmm4, %xmm2
	vpaddd 96(%r9), %xmm11, %xmm4
	vmovdqa %xmm4, 384(%rdi)
	vpaddd %xmm13, %xmm11, %xmm13
	vmovdqa %xmm13, 592(%rdi)
	vbroadcastss 36(%r11), %xmm11
	vpaddd %xmm5, %xmm11, %xmm11
	vmovdqa %xmm11, 608(%rdi)
	vpaddd %xmm2, %xmm5, %xmm2
	vmovdqa %xmm2, 624(%rdi)
	vbroadcastss 96(%rbx), %xmm5
	vpaddd 416(%rdi), %xmm5, %xmm5
	vpaddd %xmm5, %xmm1, %xmm1
	vmovdqa 448(%rdi), %xmm5
	vpxor %xmm5, %xmm9, %xmm12
	vpand %xmm12, %xmm4, %xmm12
	vpxor %xmm12, %xmm5, %xmm12
	vmovdqa 224(%r9), %xmm14
	vpaddd 320(%rdi), %xmm14, %xmm14
	vmovdqa 480(%rdi), %xmm8
	vpxor 544(%rdi), %xmm8, %xmm15
	vpand %xmm15, %xmm11, %xmm15
	vpxor %xmm15, %xmm8, %xmm15
	vpsrld $6, %xmm4, %xmm7
	vpsrld $11, %xmm4, %xmm10
	vpsrld $25, %xmm4, %xmm6
	vpslld $26, %xmm4, %xmm0
	vpslld $21, %xmm4, %xmm8
	vpslld $7, %xmm4, %xmm9
	vpxor %xmm10, %xmm7, %xmm10
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm12, %xmm1, %xmm12
	vmovdqa 528(%rdi), %xmm1
	vpxor %xmm1, %xmm13, %xmm9
	vmovdqa %xmm9, 320(%rdi)
	vpand 576(%rdi), %xmm9, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vpsrld $2, %xmm13, %xmm8
	vpsrld $13, %xmm13, %xmm6
	vpsrld $22, %xmm13, %xmm7
	vpslld $30, %xmm13, %xmm1
	vpslld $19, %xmm13, %xmm9
	vpslld $10, %xmm13, %xmm4
	vpxor %xmm6, %xmm8, %xmm6
	vpxor %xmm1, %xmm7, %xmm1
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm1, %xmm4, %xmm1
	vpsrld $6, %xmm11, %xmm4
	vpsrld $11, %xmm11, %xmm6
	jmp .Lavx_zen5_own_0_3
	.p2align 4
.Lavx_zen5_own_0_3:
	vpsrld $25, %xmm11, %xmm9
	vpslld $26, %xmm11, %xmm7
	vpslld $21, %xmm11, %xmm8
	vpslld $7, %xmm11, %xmm13
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm7, %xmm9, %xmm7
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm7, %xmm13, %xmm7
	vpaddd %xmm15, %xmm14, %xmm15
	vpxor %xmm3, %xmm2, %xmm14
	vmovdqa %xmm14, 576(%rdi)
	vpand 512(%rdi), %xmm14, %xmm13
	vpxor %xmm13, %xmm3, %xmm13
	vpsrld $2, %xmm2, %xmm6
	vpsrld $13, %xmm2, %xmm8
	vpsrld $22, %xmm2, %xmm9
	vpslld $30, %xmm2, %xmm4
	vpslld $19, %xmm2, %xmm3
	vpslld $10, %xmm2, %xmm14
	vpxor %xmm8, %xmm6, %xmm8
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm14, %xmm3, %xmm14
	vpxor %xmm4, %xmm8, %xmm4
	vpxor %xmm4, %xmm14, %xmm4
	vpaddd %xmm0, %xmm12, %xmm12
	vpaddd %xmm1, %xmm10, %xmm1
	vpaddd %xmm7, %xmm15, %xmm15
	vpaddd %xmm4, %xmm13, %xmm4
	vpaddd 288(%rdi), %xmm12, %xmm13
	vmovdqa %xmm13, 512(%rdi)
	vpaddd %xmm1, %xmm12, %xmm1
	vmovdqa %xmm1, 288(%rdi)
	vpaddd 304(%rdi), %xmm15, %xmm12
	vmovdqa %xmm12, 640(%rdi)
	vpaddd %xmm4, %xmm15, %xmm4
	vmovdqa %xmm4, 304(%rdi)
	vbroadcastss 100(%rbx), %xmm15
	vpaddd 400(%rdi), %xmm15, %xmm15
	vpaddd %xmm15, %xmm5, %xmm5
	vmovdqa 432(%rdi), %xmm15
	vpxor 384(%rdi), %xmm15, %xmm7
	vpand %xmm7, %xmm13, %xmm7
	vpxor %xmm7, %xmm15, %xmm7
	vmovdqa 240(%r9), %xmm10
	vpaddd 480(%rdi), %xmm10, %xmm10
	vmovdqa 544(%rdi), %xmm0
	vpxor %xmm0, %xmm11, %xmm14
	vpand %xmm14, %xmm12, %xmm14
	vpxor %xmm14, %xmm0, %xmm14
	vpsrld $6, %xmm13, %xmm8
	vpsrld $11, %xmm13, %xmm3
	vpsrld $25, %xmm13, %xmm9
	vpslld $26, %xmm13, %xmm6
	vpslld $21, %xmm13, %xmm11
	vpslld $7, %xmm13, %xmm0
	vpxor %xmm3, %xmm8, %xmm3
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm6, %xmm0, %xmm6
	vpaddd %xmm7, %xmm5, %xmm7
	vmovdqa 592(%rdi), %xmm5
	vpxor %xmm5, %xmm1, %xmm0
	vmovdqa %xmm0, 480(%rdi)
	vpand 320(%rdi), %xmm0, %xmm3
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $2, %xmm1, %xmm11
	vpsrld $13, %xmm1, %xmm9
	vpsrld $22, %xmm1, %xmm8
	vpslld $30, %xmm1, %xmm5
	vpslld $19, %xmm1, %xmm0
	vpslld $10, %xmm1, %xmm13
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm5, %xmm8, %xmm5
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm5, %xmm13, %xmm5
	vpsrld $6, %xmm12, %xmm13
	vpsrld $11, %xmm12, %xmm9
	vpsrld $25, %xmm12, %xmm0
	vpslld $26, %xmm12, %xmm8
	vpslld $21, %xmm12, %xmm11
	vpslld $7, %xmm12, %xmm1
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm1, %xmm11, %xmm1
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm8, %xmm1, %xmm8
	vpaddd %xmm14, %xmm10, %xmm14
	vpxor %xmm2, %xmm4, %xmm10
	vmovdqa %xmm10, 320(%rdi)
	vpand 576(%rdi), %xmm10, %xmm1
	vpxor %xmm1, %xmm2, %xmm1
	vpsrld $2, %xmm4, %xmm9
	vpsrld $13, %xmm4, %xmm11
	vpsrld $22, %xmm4, %xmm0
	vpslld $30, %xmm4, %xmm13
	vpslld $19, %xmm4, %xmm2
	vpslld $10, %xmm4, %xmm10
	jmp .Lavx_zen5_own_0_4
	.p2align 4
.Lavx_zen5_own_0_4:
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm10, %xmm2, %xmm10
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm13, %xmm10, %xmm13
	vpaddd %xmm6, %xmm7, %xmm7
	vpaddd %xmm5, %xmm3, %xmm5
	vpaddd %xmm8, %xmm14, %xmm14
	vpaddd %xmm13, %xmm1, %xmm13
	vpaddd 464(%rdi), %xmm7, %xmm1
	vmovdqa %xmm1, 576(%rdi)
	vpaddd %xmm5, %xmm7, %xmm5
	vmovdqa %xmm5, 464(%rdi)
	vpaddd 496(%rdi), %xmm14, %xmm7
	vmovdqa %xmm7, 448(%rdi)
	vpaddd %xmm13, %xmm14, %xmm13
	vmovdqa %xmm13, 496(%rdi)
	vbroadcastss 104(%rbx), %xmm14
	vpaddd 368(%rdi), %xmm14, %xmm14
	vpaddd %xmm14, %xmm15, %xmm15
	vmovdqa 384(%rdi), %xmm14
	vpxor 512(%rdi), %xmm14, %xmm8
	vpand %xmm8, %xmm1, %xmm8
	vpxor %xmm8, %xmm14, %xmm8
	vmovdqa 256(%r9), %xmm3
	vpaddd 544(%rdi), %xmm3, %xmm3
	vmovdqa 608(%rdi), %xmm6
	vpxor %xmm6, %xmm12, %xmm10
	vpand %xmm10, %xmm7, %xmm10
	vpxor %xmm10, %xmm6, %xmm10
	vpsrld $6, %xmm1, %xmm11
	vpsrld $11, %xmm1, %xmm2
	vpsrld $25, %xmm1, %xmm0
	vpslld $26, %xmm1, %xmm9
	vpslld $21, %xmm1, %xmm12
	vpslld $7, %xmm1, %xmm6
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm6, %xmm12, %xmm6
	vpxor %xmm9, %xmm2, %xmm9
	vpxor %xmm9, %xmm6, %xmm9
	vpaddd %xmm8, %xmm15, %xmm8
	vmovdqa 288(%rdi), %xmm15
	vpxor %xmm15, %xmm5, %xmm6
	vmovdqa %xmm6, 544(%rdi)
	vpand 480(%rdi), %xmm6, %xmm2
	vpxor %xmm2, %xmm15, %xmm2
	vpsrld $2, %xmm5, %xmm12
	vpsrld $13, %xmm5, %xmm0
	vpsrld $22, %xmm5, %xmm11
	vpslld $30, %xmm5, %xmm15
	vpslld $19, %xmm5, %xmm6
	vpslld $10, %xmm5, %xmm1
	vpxor %xmm0, %xmm12, %xmm0
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm15, %xmm0, %xmm15
	vpxor %xmm15, %xmm1, %xmm15
	vpsrld $6, %xmm7, %xmm1
	vpsrld $11, %xmm7, %xmm0
	vpsrld $25, %xmm7, %xmm6
	vpslld $26, %xmm7, %xmm11
	vpslld $21, %xmm7, %xmm12
	vpslld $7, %xmm7, %xmm5
	vpxor %xmm0, %xmm1, %xmm0
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm5, %xmm12, %xmm5
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm11, %xmm5, %xmm11
	vpaddd %xmm10, %xmm3, %xmm10
	vpxor %xmm4, %xmm13, %xmm3
	vmovdqa %xmm3, 480(%rdi)
	vpand 320(%rdi), %xmm3, %xmm5
	vpxor %xmm5, %xmm4, %xmm5
	vpsrld $2, %xmm13, %xmm0
	vpsrld $13, %xmm13, %xmm12
	vpsrld $22, %xmm13, %xmm6
	vpslld $30, %xmm13, %xmm1
	vpslld $19, %xmm13, %xmm4
	vpslld $10, %xmm13, %xmm3
	vpxor %xmm12, %xmm0, %xmm12
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm3, %xmm4, %xmm3
	vpxor %xmm1, %xmm12, %xmm1
	vpxor %xmm1, %xmm3, %xmm1
	vpaddd %xmm9, %xmm8, %xmm8
	vpaddd %xmm15, %xmm2, %xmm15
	vpaddd %xmm11, %xmm10, %xmm10
	vpaddd %xmm1, %xmm5, %xmm1
	vpaddd 528(%rdi), %xmm8, %xmm5
	vmovdqa %xmm5, 320(%rdi)
	vpaddd %xmm15, %xmm8, %xmm15
	vmovdqa %xmm15, 528(%rdi)
	vpaddd 560(%rdi), %xmm10, %xmm8
	vmovdqa %xmm8, 432(%rdi)
	vpaddd %xmm1, %xmm10, %xmm1
	vmovdqa %xmm1, 560(%rdi)
	vbroadcastss 108(%rbx), %xmm10
	vpaddd 80(%rdi), %xmm10, %xmm10
	vpaddd %xmm10, %xmm14, %xmm14
	jmp .Lavx_zen5_own_0_5
	.p2align 4
.Lavx_zen5_own_0_5:
	vmovdqa 512(%rdi), %xmm10
	vpxor 576(%rdi), %xmm10, %xmm11
	vpand %xmm11, %xmm5, %xmm11
	vpxor %xmm11, %xmm10, %xmm11
	vmovdqa 272(%r9), %xmm2
	vpaddd 608(%rdi), %xmm2, %xmm2
	vmovdqa 640(%rdi), %xmm9
	vpxor %xmm9, %xmm7, %xmm3
	vpand %xmm3, %xmm8, %xmm3
	vpxor %xmm3, %xmm9, %xmm3
	vpsrld $6, %xmm5, %xmm12
	vpsrld $11, %xmm5, %xmm4
	vpsrld $25, %xmm5, %xmm6
	vpslld $26, %xmm5, %xmm0
	vpslld $21, %xmm5, %xmm7
	vpslld $7, %xmm5, %xmm9
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm0, %xmm4, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm11, %xmm14, %xmm11
	vmovdqa 464(%rdi), %xmm14
	vpxor %xmm14, %xmm15, %xmm9
	vmovdqa %xmm9, 608(%rdi)
	vpand 544(%rdi), %xmm9, %xmm4
	vpxor %xmm4, %xmm14, %xmm4
	vpsrld $2, %xmm15, %xmm7
	vpsrld $13, %xmm15, %xmm6
	vpsrld $22, %xmm15, %xmm12
	vpslld $30, %xmm15, %xmm14
	vpslld $19, %xmm15, %xmm9
	vpslld $10, %xmm15, %xmm5
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm14, %xmm5, %xmm14
	vpsrld $6, %xmm8, %xmm5
	vpsrld $11, %xmm8, %xmm6
	vpsrld $25, %xmm8, %xmm9
	vpslld $26, %xmm8, %xmm12
	vpslld $21, %xmm8, %xmm7
	vpslld $7, %xmm8, %xmm15
	vpxor %xmm6, %xmm5, %xmm6
	vpxor %xmm12, %xmm9, %xmm12
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm12, %xmm6, %xmm12
	vpxor %xmm12, %xmm15, %xmm12
	vpaddd %xmm3, %xmm2, %xmm3
	vpxor %xmm13, %xmm1, %xmm2
	vmovdqa %xmm2, 544(%rdi)
	vpand 480(%rdi), %xmm2, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpsrld $2, %xmm1, %xmm6
	vpsrld $13, %xmm1, %xmm7
	vpsrld $22, %xmm1, %xmm9
	vpslld $30, %xmm1, %xmm5
	vpslld $19, %xmm1, %xmm13
	vpslld $10, %xmm1, %xmm2
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm2, %xmm13, %xmm2
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm5, %xmm2, %xmm5
	vpaddd %xmm0, %xmm11, %xmm11
	vpaddd %xmm14, %xmm4, %xmm14
	vpaddd %xmm12, %xmm3, %xmm3
	vpaddd %xmm5, %xmm15, %xmm5
	vpaddd 592(%rdi), %xmm11, %xmm15
	vmovdqa %xmm15, 480(%rdi)
	vpaddd %xmm14, %xmm11, %xmm14
	vmovdqa %xmm14, 592(%rdi)
	vpaddd 624(%rdi), %xmm3, %xmm11
	vmovdqa %xmm11, 384(%rdi)
	vpaddd %xmm5, %xmm3, %xmm5
	vmovdqa %xmm5, 624(%rdi)
	vpaddd 288(%r9), %xmm10, %xmm10
	vmovdqa 576(%rdi), %xmm3
	vpxor 320(%rdi), %xmm3, %xmm12
	vpand %xmm12, %xmm15, %xmm12
	vpxor %xmm12, %xmm3, %xmm12
	vmovdqa 304(%r9), %xmm4
	vpaddd 640(%rdi), %xmm4, %xmm4
	vmovdqa 448(%rdi), %xmm0
	vpxor %xmm0, %xmm8, %xmm2
	vpand %xmm2, %xmm11, %xmm2
	vpxor %xmm2, %xmm0, %xmm2
	vpsrld $6, %xmm15, %xmm7
	vpsrld $11, %xmm15, %xmm13
	vpsrld $25, %xmm15, %xmm9
	vpslld $26, %xmm15, %xmm6
	vpslld $21, %xmm15, %xmm8
	vpslld $7, %xmm15, %xmm0
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm6, %xmm0, %xmm6
	vpaddd %xmm12, %xmm10, %xmm12
	jmp .Lavx_zen5_own_0_6
	.p2align 4
.Lavx_zen5_own_0_6:
	vmovdqa 528(%rdi), %xmm10
	vpxor %xmm10, %xmm14, %xmm0
	vmovdqa %xmm0, 640(%rdi)
	vpand 608(%rdi), %xmm0, %xmm13
	vpxor %xmm13, %xmm10, %xmm13
	vpsrld $2, %xmm14, %xmm8
	vpsrld $13, %xmm14, %xmm9
	vpsrld $22, %xmm14, %xmm7
	vpslld $30, %xmm14, %xmm10
	vpslld $19, %xmm14, %xmm0
	vpslld $10, %xmm14, %xmm15
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm10, %xmm7, %xmm10
	vpxor %xmm15, %xmm0, %xmm15
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm10, %xmm15, %xmm10
	vpsrld $6, %xmm11, %xmm15
	vpsrld $11, %xmm11, %xmm9
	vpsrld $25, %xmm11, %xmm0
	vpslld $26, %xmm11, %xmm7
	vpslld $21, %xmm11, %xmm8
	vpslld $7, %xmm11, %xmm14
	vpxor %xmm9, %xmm15, %xmm9
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm14, %xmm8, %xmm14
	vpxor %xmm7, %xmm9, %xmm7
	vpxor %xmm7, %xmm14, %xmm7
	vpaddd %xmm2, %xmm4, %xmm2
	vpxor %xmm1, %xmm5, %xmm4
	vmovdqa %xmm4, 608(%rdi)
	vpand 544(%rdi), %xmm4, %xmm14
	vpxor %xmm14, %xmm1, %xmm14
	vpsrld $2, %xmm5, %xmm9
	vpsrld $13, %xmm5, %xmm8
	vpsrld $22, %xmm5, %xmm0
	vpslld $30, %xmm5, %xmm15
	vpslld $19, %xmm5, %xmm1
	vpslld $10, %xmm5, %xmm4
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm15, %xmm0, %xmm15
	vpxor %xmm4, %xmm1, %xmm4
	vpxor %xmm15, %xmm8, %xmm15
	vpxor %xmm15, %xmm4, %xmm15
	vpaddd %xmm6, %xmm12, %xmm12
	vpaddd %xmm10, %xmm13, %xmm10
	vpaddd %xmm7, %xmm2, %xmm2
	vpaddd %xmm15, %xmm14, %xmm15
	vpaddd 288(%rdi), %xmm12, %xmm14
	vmovdqa %xmm14, 544(%rdi)
	vpaddd %xmm10, %xmm12, %xmm10
	vmovdqa %xmm10, 288(%rdi)
	vpaddd 304(%rdi), %xmm2, %xmm12
	vmovdqa %xmm12, 512(%rdi)
	vpaddd %xmm15, %xmm2, %xmm15
	vmovdqa %xmm15, 304(%rdi)
	vpaddd 256(%r9), %xmm3, %xmm3
	vmovdqa 320(%rdi), %xmm2
	vpxor 480(%rdi), %xmm2, %xmm7
	vpand %xmm7, %xmm14, %xmm7
	vpxor %xmm7, %xmm2, %xmm7
	vmovdqa 320(%r9), %xmm13
	vpaddd 448(%rdi), %xmm13, %xmm13
	vmovdqa 432(%rdi), %xmm6
	vpxor %xmm6, %xmm11, %xmm4
	vpand %xmm4, %xmm12, %xmm4
	vpxor %xmm4, %xmm6, %xmm4
	vpsrld $6, %xmm14, %xmm8
	vpsrld $11, %xmm14, %xmm1
	vpsrld $25, %xmm14, %xmm0
	vpslld $26, %xmm14, %xmm9
	vpslld $21, %xmm14, %xmm11
	vpslld $7, %xmm14, %xmm6
	vpxor %xmm1, %xmm8, %xmm1
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm9, %xmm1, %xmm9
	vpxor %xmm9, %xmm6, %xmm9
	vpaddd %xmm7, %xmm3, %xmm7
	vmovdqa 592(%rdi), %xmm3
	vpxor %xmm3, %xmm10, %xmm6
	vmovdqa %xmm6, 448(%rdi)
	vpand 640(%rdi), %xmm6, %xmm1
	vpxor %xmm1, %xmm3, %xmm1
	vpsrld $2, %xmm10, %xmm11
	vpsrld $13, %xmm10, %xmm0
	vpsrld $22, %xmm10, %xmm8
	vpslld $30, %xmm10, %xmm3
	vpslld $19, %xmm10, %xmm6
	vpslld $10, %xmm10, %xmm14
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm3, %xmm8, %xmm3
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm3, %xmm14, %xmm3
	vpsrld $6, %xmm12, %xmm14
	vpsrld $11, %xmm12, %xmm0
	vpsrld $25, %xmm12, %xmm6
	vpslld $26, %xmm12, %xmm8
	vpslld $21, %xmm12, %xmm11
	vpslld $7, %xmm12, %xmm10
	jmp .Lavx_zen5_own_0_7
	.p2align 4
.Lavx_zen5_own_0_7:
	vpxor %xmm0, %xmm14, %xmm0
	vpxor %xmm8, %xmm6, %xmm8
	vpxor %xmm10, %xmm11, %xmm10
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm8, %xmm10, %xmm8
	vpaddd %xmm4, %xmm13, %xmm4
	vpxor %xmm5, %xmm15, %xmm13
	vmovdqa %xmm13, 640(%rdi)
	vpand 608(%rdi), %xmm13, %xmm10
	vpxor %xmm10, %xmm5, %xmm10
	vpsrld $2, %xmm15, %xmm0
	vpsrld $13, %xmm15, %xmm11
	vpsrld $22, %xmm15, %xmm6
	vpslld $30, %xmm15, %xmm14
	vpslld $19, %xmm15, %xmm5
	vpslld $10, %xmm15, %xmm13
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm13, %xmm5, %xmm13
	vpxor %xmm14, %xmm11, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpaddd %xmm9, %xmm7, %xmm7
	vpaddd %xmm3, %xmm1, %xmm3
	vpaddd %xmm8, %xmm4, %xmm4
	vpaddd %xmm14, %xmm10, %xmm14
	vpaddd 464(%rdi), %xmm7, %xmm10
	vmovdqa %xmm10, 608(%rdi)
	vpaddd %xmm3, %xmm7, %xmm3
	vmovdqa %xmm3, 464(%rdi)
	vpaddd 496(%rdi), %xmm4, %xmm7
	vmovdqa %xmm7, 576(%rdi)
	vpaddd %xmm14, %xmm4, %xmm14
	vmovdqa %xmm14, 496(%rdi)
	vpaddd 272(%r9), %xmm2, %xmm2
	vmovdqa 480(%rdi), %xmm4
	vpxor 544(%rdi), %xmm4, %xmm8
	vpand %xmm8, %xmm10, %xmm8
	vpxor %xmm8, %xmm4, %xmm8
	vmovdqa 336(%r9), %xmm1
	vpaddd 432(%rdi), %xmm1, %xmm1
	vmovdqa 384(%rdi), %xmm9
	vpxor %xmm9, %xmm12, %xmm13
	vpand %xmm13, %xmm7, %xmm13
	vpxor %xmm13, %xmm9, %xmm13
	vpsrld $6, %xmm10, %xmm11
	vpsrld $11, %xmm10, %xmm5
	vpsrld $25, %xmm10, %xmm6
	vpslld $26, %xmm10, %xmm0
	vpslld $21, %xmm10, %xmm12
	vpslld $7, %xmm10, %xmm9
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm0, %xmm5, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm8, %xmm2, %xmm8
	vmovdqa 288(%rdi), %xmm2
	vpxor %xmm2, %xmm3, %xmm9
	vmovdqa %xmm9, 432(%rdi)
	vpand 448(%rdi), %xmm9, %xmm5
	vpxor %xmm5, %xmm2, %xmm5
	vpsrld $2, %xmm3, %xmm12
	vpsrld $13, %xmm3, %xmm6
	vpsrld $22, %xmm3, %xmm11
	vpslld $30, %xmm3, %xmm2
	vpslld $19, %xmm3, %xmm9
	vpslld $10, %xmm3, %xmm10
	vpxor %xmm6, %xmm12, %xmm6
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm2, %xmm10, %xmm2
	vpsrld $6, %xmm7, %xmm10
	vpsrld $11, %xmm7, %xmm6
	vpsrld $25, %xmm7, %xmm9
	vpslld $26, %xmm7, %xmm11
	vpslld $21, %xmm7, %xmm12
	vpslld $7, %xmm7, %xmm3
	vpxor %xmm6, %xmm10, %xmm6
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm3, %xmm12, %xmm3
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm11, %xmm3, %xmm11
	vpaddd %xmm13, %xmm1, %xmm13
	vpxor %xmm15, %xmm14, %xmm1
	vmovdqa %xmm1, 448(%rdi)
	vpand 640(%rdi), %xmm1, %xmm3
	vpxor %xmm3, %xmm15, %xmm3
	vpsrld $2, %xmm14, %xmm6
	vpsrld $13, %xmm14, %xmm12
	vpsrld $22, %xmm14, %xmm9
	vpslld $30, %xmm14, %xmm10
	vpslld $19, %xmm14, %xmm15
	vpslld $10, %xmm14, %xmm1
	vpxor %xmm12, %xmm6, %xmm12
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm1, %xmm15, %xmm1
	vpxor %xmm10, %xmm12, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vpaddd %xmm0, %xmm8, %xmm8
	jmp .Lavx_zen5_own_0_8
	.p2align 4
.Lavx_zen5_own_0_8:
	vpaddd %xmm2, %xmm5, %xmm2
	vpaddd %xmm11, %xmm13, %xmm13
	vpaddd %xmm10, %xmm3, %xmm10
	vpaddd 528(%rdi), %xmm8, %xmm3
	vmovdqa %xmm3, 640(%rdi)
	vpaddd %xmm2, %xmm8, %xmm2
	vmovdqa %xmm2, 528(%rdi)
	vpaddd 560(%rdi), %xmm13, %xmm8
	vmovdqa %xmm8, 320(%rdi)
	vpaddd %xmm10, %xmm13, %xmm10
	vmovdqa %xmm10, 560(%rdi)
	vpaddd 304(%r9), %xmm4, %xmm4
	vmovdqa 544(%rdi), %xmm13
	vpxor 608(%rdi), %xmm13, %xmm11
	vpand %xmm11, %xmm3, %xmm11
	vpxor %xmm11, %xmm13, %xmm11
	vmovdqa 352(%r9), %xmm5
	vpaddd 384(%rdi), %xmm5, %xmm5
	vmovdqa 512(%rdi), %xmm0
	vpxor %xmm0, %xmm7, %xmm1
	vpand %xmm1, %xmm8, %xmm1
	vpxor %xmm1, %xmm0, %xmm1
	vpsrld $6, %xmm3, %xmm12
	vpsrld $11, %xmm3, %xmm15
	vpsrld $25, %xmm3, %xmm9
	vpslld $26, %xmm3, %xmm6
	vpslld $21, %xmm3, %xmm7
	vpslld $7, %xmm3, %xmm0
	vpxor %xmm15, %xmm12, %xmm15
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm6, %xmm15, %xmm6
	vpxor %xmm6, %xmm0, %xmm6
	vpaddd %xmm11, %xmm4, %xmm11
	vmovdqa 464(%rdi), %xmm4
	vpxor %xmm4, %xmm2, %xmm0
	vmovdqa %xmm0, 384(%rdi)
	vpand 432(%rdi), %xmm0, %xmm15
	vpxor %xmm15, %xmm4, %xmm15
	vpsrld $2, %xmm2, %xmm7
	vpsrld $13, %xmm2, %xmm9
	vpsrld $22, %xmm2, %xmm12
	vpslld $30, %xmm2, %xmm4
	vpslld $19, %xmm2, %xmm0
	vpslld $10, %xmm2, %xmm3
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm4, %xmm3, %xmm4
	vpsrld $6, %xmm8, %xmm3
	vpsrld $11, %xmm8, %xmm9
	vpsrld $25, %xmm8, %xmm0
	vpslld $26, %xmm8, %xmm12
	vpslld $21, %xmm8, %xmm7
	vpslld $7, %xmm8, %xmm2
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm12, %xmm0, %xmm12
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm12, %xmm9, %xmm12
	vpxor %xmm12, %xmm2, %xmm12
	vpaddd %xmm1, %xmm5, %xmm1
	vpxor %xmm14, %xmm10, %xmm5
	vmovdqa %xmm5, 432(%rdi)
	vpand 448(%rdi), %xmm5, %xmm2
	vpxor %xmm2, %xmm14, %xmm2
	vpsrld $2, %xmm10, %xmm9
	vpsrld $13, %xmm10, %xmm7
	vpsrld $22, %xmm10, %xmm0
	vpslld $30, %xmm10, %xmm3
	vpslld $19, %xmm10, %xmm14
	vpslld $10, %xmm10, %xmm5
	vpxor %xmm7, %xmm9, %xmm7
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm5, %xmm14, %xmm5
	vpxor %xmm3, %xmm7, %xmm3
	vpxor %xmm3, %xmm5, %xmm3
	vpaddd %xmm6, %xmm11, %xmm11
	vpaddd %xmm4, %xmm15, %xmm4
	vpaddd %xmm12, %xmm1, %xmm1
	vpaddd %xmm3, %xmm2, %xmm3
	vpaddd 592(%rdi), %xmm11, %xmm2
	vmovdqa %xmm2, 448(%rdi)
	vpaddd %xmm4, %xmm11, %xmm4
	vmovdqa %xmm4, 592(%rdi)
	vpaddd 624(%rdi), %xmm1, %xmm11
	vmovdqa %xmm11, 480(%rdi)
	vpaddd %xmm3, %xmm1, %xmm3
	vmovdqa %xmm3, 624(%rdi)
	vpaddd 320(%r9), %xmm13, %xmm13
	vmovdqa 608(%rdi), %xmm1
	vpxor 640(%rdi), %xmm1, %xmm12
	vpand %xmm12, %xmm2, %xmm12
	vpxor %xmm12, %xmm1, %xmm12
	vmovdqa 368(%r9), %xmm15
	vpaddd 512(%rdi), %xmm15, %xmm15
	vmovdqa 576(%rdi), %xmm6
	vpxor %xmm6, %xmm8, %xmm5
	vpand %xmm5, %xmm11, %xmm5
	vpxor %xmm5, %xmm6, %xmm5
	jmp .Lavx_zen5_own_0_9
	.p2align 4
.Lavx_zen5_own_0_9:
	vpsrld $6, %xmm2, %xmm7
	vpsrld $11, %xmm2, %xmm14
	vpsrld $25, %xmm2, %xmm0
	vpslld $26, %xmm2, %xmm9
	vpslld $21, %xmm2, %xmm8
	vpslld $7, %xmm2, %xmm6
	vpxor %xmm14, %xmm7, %xmm14
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm6, %xmm8, %xmm6
	vpxor %xmm9, %xmm14, %xmm9
	vpxor %xmm9, %xmm6, %xmm9
	vpaddd %xmm12, %xmm13, %xmm12
	vmovdqa 528(%rdi), %xmm13
	vpxor %xmm13, %xmm4, %xmm6
	vmovdqa %xmm6, 512(%rdi)
	vpand 384(%rdi), %xmm6, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpsrld $2, %xmm4, %xmm8
	vpsrld $13, %xmm4, %xmm0
	vpsrld $22, %xmm4, %xmm7
	vpslld $30, %xmm4, %xmm13
	vpslld $19, %xmm4, %xmm6
	vpslld $10, %xmm4, %xmm2
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm13, %xmm2, %xmm13
	vpsrld $6, %xmm11, %xmm2
	vpsrld $11, %xmm11, %xmm0
	vpsrld $25, %xmm11, %xmm6
	vpslld $26, %xmm11, %xmm7
	vpslld $21, %xmm11, %xmm8
	vpslld $7, %xmm11, %xmm4
	vpxor %xmm0, %xmm2, %xmm0
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm4, %xmm8, %xmm4
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm7, %xmm4, %xmm7
	vpaddd %xmm5, %xmm15, %xmm5
	vpxor %xmm10, %xmm3, %xmm15
	vmovdqa %xmm15, 384(%rdi)
	vpand 432(%rdi), %xmm15, %xmm4
	vpxor %xmm4, %xmm10, %xmm4
	vpsrld $2, %xmm3, %xmm0
	vpsrld $13, %xmm3, %xmm8
	vpsrld $22, %xmm3, %xmm6
	vpslld $30, %xmm3, %xmm2
	vpslld $19, %xmm3, %xmm10
	vpslld $10, %xmm3, %xmm15
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm15, %xmm10, %xmm15
	vpxor %xmm2, %xmm8, %xmm2
	vpxor %xmm2, %xmm15, %xmm2
	vpaddd %xmm9, %xmm12, %xmm12
	vpaddd %xmm13, %xmm14, %xmm13
	vpaddd %xmm7, %xmm5, %xmm5
	vpaddd %xmm2, %xmm4, %xmm2
	vpaddd 288(%rdi), %xmm12, %xmm4
	vmovdqa %xmm4, 432(%rdi)
	vpaddd %xmm13, %xmm12, %xmm13
	vmovdqa %xmm13, 288(%rdi)
	vpaddd 304(%rdi), %xmm5, %xmm12
	vmovdqa %xmm12, 544(%rdi)
	vpaddd %xmm2, %xmm5, %xmm2
	vmovdqa %xmm2, 304(%rdi)
	vpaddd 336(%r9), %xmm1, %xmm1
	vmovdqa 640(%rdi), %xmm5
	vpxor 448(%rdi), %xmm5, %xmm7
	vpand %xmm7, %xmm4, %xmm7
	vpxor %xmm7, %xmm5, %xmm7
	vbroadcastss 20(%r8), %xmm14
	vpaddd 576(%rdi), %xmm14, %xmm14
	vmovdqa 320(%rdi), %xmm9
	vpxor %xmm9, %xmm11, %xmm15
	vpand %xmm15, %xmm12, %xmm15
	vpxor %xmm15, %xmm9, %xmm15
	vpsrld $6, %xmm4, %xmm8
	vpsrld $11, %xmm4, %xmm10
	vpsrld $25, %xmm4, %xmm6
	vpslld $26, %xmm4, %xmm0
	vpslld $21, %xmm4, %xmm11
	vpslld $7, %xmm4, %xmm9
	vpxor %xmm10, %xmm8, %xmm10
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm7, %xmm1, %xmm7
	vmovdqa 592(%rdi), %xmm1
	vpxor %xmm1, %xmm13, %xmm9
	vmovdqa %xmm9, 576(%rdi)
	vpand 512(%rdi), %xmm9, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vpsrld $2, %xmm13, %xmm11
	vpsrld $13, %xmm13, %xmm6
	vpsrld $22, %xmm13, %xmm8
	vpslld $30, %xmm13, %xmm1
	vpslld $19, %xmm13, %xmm9
	jmp .Lavx_zen5_own_0_10
	.p2align 4
.Lavx_zen5_own_0_10:
	vpslld $10, %xmm13, %xmm4
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm1, %xmm8, %xmm1
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm1, %xmm4, %xmm1
	vpsrld $6, %xmm12, %xmm4
	vpsrld $11, %xmm12, %xmm6
	vpsrld $25, %xmm12, %xmm9
	vpslld $26, %xmm12, %xmm8
	vpslld $21, %xmm12, %xmm11
	vpslld $7, %xmm12, %xmm13
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm8, %xmm6, %xmm8
	vpxor %xmm8, %xmm13, %xmm8
	vpaddd %xmm15, %xmm14, %xmm15
	vpxor %xmm3, %xmm2, %xmm14
	vmovdqa %xmm14, 512(%rdi)
	vpand 384(%rdi), %xmm14, %xmm13
	vpxor %xmm13, %xmm3, %xmm13
	vpsrld $2, %xmm2, %xmm6
	vpsrld $13, %xmm2, %xmm11
	vpsrld $22, %xmm2, %xmm9
	vpslld $30, %xmm2, %xmm4
	vpslld $19, %xmm2, %xmm3
	vpslld $10, %xmm2, %xmm14
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm14, %xmm3, %xmm14
	vpxor %xmm4, %xmm11, %xmm4
	vpxor %xmm4, %xmm14, %xmm4
	vpaddd %xmm0, %xmm7, %xmm7
	vpaddd %xmm1, %xmm10, %xmm1
	vpaddd %xmm8, %xmm15, %xmm15
	vpaddd %xmm4, %xmm13, %xmm4
	vpaddd 464(%rdi), %xmm7, %xmm13
	vmovdqa %xmm13, 384(%rdi)
	vpaddd %xmm1, %xmm7, %xmm1
	vmovdqa %xmm1, 464(%rdi)
	vpaddd 496(%rdi), %xmm15, %xmm7
	vmovdqa %xmm7, 608(%rdi)
	vpaddd %xmm4, %xmm15, %xmm4
	vmovdqa %xmm4, 496(%rdi)
	vpaddd 352(%r9), %xmm5, %xmm5
	vmovdqa 448(%rdi), %xmm15
	vpxor 432(%rdi), %xmm15, %xmm8
	vpand %xmm8, %xmm13, %xmm8
	vpxor %xmm8, %xmm15, %xmm8
	vbroadcastss 24(%r8), %xmm10
	vpaddd 320(%rdi), %xmm10, %xmm10
	vmovdqa 480(%rdi), %xmm0
	vpxor %xmm0, %xmm12, %xmm14
	vpand %xmm14, %xmm7, %xmm14
	vpxor %xmm14, %xmm0, %xmm14
	vpsrld $6, %xmm13, %xmm11
	vpsrld $11, %xmm13, %xmm3
	vpsrld $25, %xmm13, %xmm9
	vpslld $26, %xmm13, %xmm6
	vpslld $21, %xmm13, %xmm12
	vpslld $7, %xmm13, %xmm0
	vpxor %xmm3, %xmm11, %xmm3
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm0, %xmm12, %xmm0
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm6, %xmm0, %xmm6
	vpaddd %xmm8, %xmm5, %xmm8
	vmovdqa 288(%rdi), %xmm5
	vpxor %xmm5, %xmm1, %xmm0
	vmovdqa %xmm0, 320(%rdi)
	vpand 576(%rdi), %xmm0, %xmm3
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $2, %xmm1, %xmm12
	vpsrld $13, %xmm1, %xmm9
	vpsrld $22, %xmm1, %xmm11
	vpslld $30, %xmm1, %xmm5
	vpslld $19, %xmm1, %xmm0
	vpslld $10, %xmm1, %xmm13
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm5, %xmm13, %xmm5
	vpsrld $6, %xmm7, %xmm13
	vpsrld $11, %xmm7, %xmm9
	vpsrld $25, %xmm7, %xmm0
	vpslld $26, %xmm7, %xmm11
	vpslld $21, %xmm7, %xmm12
	vpslld $7, %xmm7, %xmm1
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm1, %xmm12, %xmm1
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm11, %xmm1, %xmm11
	vpaddd %xmm14, %xmm10, %xmm14
	vpxor %xmm2, %xmm4, %xmm10
	vmovdqa %xmm10, 576(%rdi)
	vpand 512(%rdi), %xmm10, %xmm1
	vpxor %xmm1, %xmm2, %xmm1
	jmp .Lavx_zen5_own_0_11
	.p2align 4
.Lavx_zen5_own_0_11:
	vpsrld $2, %xmm4, %xmm9
	vpsrld $13, %xmm4, %xmm12
	vpsrld $22, %xmm4, %xmm0
	vpslld $30, %xmm4, %xmm13
	vpslld $19, %xmm4, %xmm2
	vpslld $10, %xmm4, %xmm10
	vpxor %xmm12, %xmm9, %xmm12
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm10, %xmm2, %xmm10
	vpxor %xmm13, %xmm12, %xmm13
	vpxor %xmm13, %xmm10, %xmm13
	vpaddd %xmm6, %xmm8, %xmm8
	vpaddd %xmm5, %xmm3, %xmm5
	vpaddd %xmm11, %xmm14, %xmm14
	vpaddd %xmm13, %xmm1, %xmm13
	vpaddd 528(%rdi), %xmm8, %xmm1
	vmovdqa %xmm1, 512(%rdi)
	vpaddd %xmm5, %xmm8, %xmm5
	vmovdqa %xmm5, 528(%rdi)
	vpaddd 560(%rdi), %xmm14, %xmm8
	vmovdqa %xmm8, 640(%rdi)
	vpaddd %xmm13, %xmm14, %xmm13
	vmovdqa %xmm13, 560(%rdi)
	vmovdqa 0(%rbp), %xmm14
	vpsrld $7, %xmm14, %xmm11
	vpsrld $18, %xmm14, %xmm3
	vpslld $25, %xmm14, %xmm6
	vpslld $14, %xmm14, %xmm10
	vpsrld $3, %xmm14, %xmm12
	vpxor %xmm3, %xmm11, %xmm3
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm3, %xmm12, %xmm3
	vpxor %xmm3, %xmm10, %xmm3
	vbroadcastss 28(%r8), %xmm10
	vpaddd %xmm10, %xmm3, %xmm10
	vmovdqa %xmm10, 288(%r13)
	vbroadcastss 4(%rbx), %xmm3
	vpaddd 32(%rdi), %xmm3, %xmm3
	vmovdqa %xmm3, 656(%rdi)
	vpaddd 400(%r9), %xmm10, %xmm12
	vpaddd 384(%r9), %xmm15, %xmm15
	vmovdqa 432(%rdi), %xmm6
	vpxor 384(%rdi), %xmm6, %xmm11
	vpand %xmm11, %xmm1, %xmm11
	vpxor %xmm11, %xmm6, %xmm11
	vpaddd 480(%rdi), %xmm12, %xmm12
	vmovdqa 544(%rdi), %xmm2
	vpxor %xmm2, %xmm7, %xmm0
	vpand %xmm0, %xmm8, %xmm0
	vpxor %xmm0, %xmm2, %xmm0
	vpsrld $6, %xmm1, %xmm9
	vpsrld $11, %xmm1, %xmm10
	vpsrld $25, %xmm1, %xmm7
	vpslld $26, %xmm1, %xmm2
	vpslld $21, %xmm1, %xmm6
	vpslld $7, %xmm1, %xmm14
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm2, %xmm10, %xmm2
	vpxor %xmm2, %xmm14, %xmm2
	vpaddd %xmm11, %xmm15, %xmm11
	vmovdqa 464(%rdi), %xmm15
	vpxor %xmm15, %xmm5, %xmm14
	vmovdqa %xmm14, 480(%rdi)
	vpand 320(%rdi), %xmm14, %xmm10
	vpxor %xmm10, %xmm15, %xmm10
	vpsrld $2, %xmm5, %xmm6
	vpsrld $13, %xmm5, %xmm7
	vpsrld $22, %xmm5, %xmm9
	vpslld $30, %xmm5, %xmm15
	vpslld $19, %xmm5, %xmm14
	vpslld $10, %xmm5, %xmm1
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm15, %xmm9, %xmm15
	vpxor %xmm1, %xmm14, %xmm1
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm15, %xmm1, %xmm15
	vpsrld $6, %xmm8, %xmm1
	vpsrld $11, %xmm8, %xmm7
	vpsrld $25, %xmm8, %xmm14
	vpslld $26, %xmm8, %xmm9
	vpslld $21, %xmm8, %xmm6
	vpslld $7, %xmm8, %xmm5
	vpxor %xmm7, %xmm1, %xmm7
	vpxor %xmm9, %xmm14, %xmm9
	vpxor %xmm5, %xmm6, %xmm5
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm9, %xmm5, %xmm9
	vpaddd %xmm0, %xmm12, %xmm0
	vpxor %xmm4, %xmm13, %xmm12
	vmovdqa %xmm12, 320(%rdi)
	vpand 576(%rdi), %xmm12, %xmm5
	vpxor %xmm5, %xmm4, %xmm5
	vpsrld $2, %xmm13, %xmm7
	vpsrld $13, %xmm13, %xmm6
	vpsrld $22, %xmm13, %xmm14
	vpslld $30, %xmm13, %xmm1
	vpslld $19, %xmm13, %xmm4
	vpslld $10, %xmm13, %xmm12
	jmp .Lavx_zen5_own_0_12
	.p2align 4
.Lavx_zen5_own_0_12:
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm1, %xmm14, %xmm1
	vpxor %xmm12, %xmm4, %xmm12
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm1, %xmm12, %xmm1
	vpaddd %xmm2, %xmm11, %xmm11
	vpaddd %xmm15, %xmm10, %xmm15
	vpaddd %xmm9, %xmm0, %xmm0
	vpaddd %xmm1, %xmm5, %xmm1
	vbroadcastss 0(%rbx), %xmm5
	vpaddd 352(%rdi), %xmm5, %xmm5
	vpaddd 592(%rdi), %xmm11, %xmm9
	vmovdqa %xmm9, 352(%rdi)
	vpaddd %xmm15, %xmm11, %xmm15
	vmovdqa %xmm15, 592(%rdi)
	vpaddd 624(%rdi), %xmm0, %xmm11
	vmovdqa %xmm11, 576(%rdi)
	vpaddd %xmm1, %xmm0, %xmm1
	vmovdqa %xmm1, 624(%rdi)
	vpsrld $7, %xmm3, %xmm0
	vpsrld $18, %xmm3, %xmm10
	vpslld $25, %xmm3, %xmm2
	vpslld $14, %xmm3, %xmm12
	vpsrld $3, %xmm3, %xmm6
	vpxor %xmm10, %xmm0, %xmm10
	vpxor %xmm12, %xmm2, %xmm12
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm10, %xmm12, %xmm10
	vbroadcastss 8(%rbx), %xmm12
	vpaddd 48(%rdi), %xmm12, %xmm12
	vmovdqa %xmm12, 448(%rdi)
	vpaddd %xmm10, %xmm5, %xmm10
	vmovdqa %xmm10, 1280(%r13)
	vbroadcastss 32(%r8), %xmm5
	vpaddd 0(%rbp), %xmm5, %xmm5
	vmovdqa %xmm5, 304(%r13)
	vpaddd 416(%r9), %xmm10, %xmm6
	vpaddd 432(%r9), %xmm5, %xmm2
	vpaddd 432(%rdi), %xmm6, %xmm6
	vmovdqa 384(%rdi), %xmm0
	vpxor 512(%rdi), %xmm0, %xmm4
	vpand %xmm4, %xmm9, %xmm4
	vpxor %xmm4, %xmm0, %xmm4
	vpaddd 544(%rdi), %xmm2, %xmm2
	vmovdqa 608(%rdi), %xmm14
	vpxor %xmm14, %xmm8, %xmm7
	vpand %xmm7, %xmm11, %xmm7
	vpxor %xmm7, %xmm14, %xmm7
	vpsrld $6, %xmm9, %xmm5
	vpsrld $11, %xmm9, %xmm10
	vpsrld $25, %xmm9, %xmm8
	vpslld $26, %xmm9, %xmm14
	vpslld $21, %xmm9, %xmm0
	vpslld $7, %xmm9, %xmm3
	vpxor %xmm10, %xmm5, %xmm10
	vpxor %xmm14, %xmm8, %xmm14
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm14, %xmm10, %xmm14
	vpxor %xmm14, %xmm3, %xmm14
	vpaddd %xmm4, %xmm6, %xmm4
	vmovdqa 528(%rdi), %xmm6
	vpxor %xmm6, %xmm15, %xmm3
	vmovdqa %xmm3, 544(%rdi)
	vpand 480(%rdi), %xmm3, %xmm10
	vpxor %xmm10, %xmm6, %xmm10
	vpsrld $2, %xmm15, %xmm0
	vpsrld $13, %xmm15, %xmm8
	vpsrld $22, %xmm15, %xmm5
	vpslld $30, %xmm15, %xmm6
	vpslld $19, %xmm15, %xmm3
	vpslld $10, %xmm15, %xmm9
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm6, %xmm5, %xmm6
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm6, %xmm8, %xmm6
	vpxor %xmm6, %xmm9, %xmm6
	vpsrld $6, %xmm11, %xmm9
	vpsrld $11, %xmm11, %xmm8
	vpsrld $25, %xmm11, %xmm3
	vpslld $26, %xmm11, %xmm5
	vpslld $21, %xmm11, %xmm0
	vpslld $7, %xmm11, %xmm15
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm15, %xmm0, %xmm15
	vpxor %xmm5, %xmm8, %xmm5
	vpxor %xmm5, %xmm15, %xmm5
	vpaddd %xmm7, %xmm2, %xmm7
	vpxor %xmm13, %xmm1, %xmm2
	vmovdqa %xmm2, 480(%rdi)
	vpand 320(%rdi), %xmm2, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpsrld $2, %xmm1, %xmm8
	vpsrld $13, %xmm1, %xmm0
	vpsrld $22, %xmm1, %xmm3
	vpslld $30, %xmm1, %xmm9
	vpslld $19, %xmm1, %xmm13
	vpslld $10, %xmm1, %xmm2
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm9, %xmm3, %xmm9
	jmp .Lavx_zen5_own_0_13
	.p2align 4
.Lavx_zen5_own_0_13:
	vpxor %xmm2, %xmm13, %xmm2
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm9, %xmm2, %xmm9
	vpaddd %xmm14, %xmm4, %xmm4
	vpaddd %xmm6, %xmm10, %xmm6
	vpaddd %xmm5, %xmm7, %xmm7
	vpaddd %xmm9, %xmm15, %xmm9
	vpsrld $7, %xmm12, %xmm15
	vpsrld $18, %xmm12, %xmm5
	vpslld $25, %xmm12, %xmm10
	vpslld $14, %xmm12, %xmm14
	vpsrld $3, %xmm12, %xmm2
	vpxor %xmm5, %xmm15, %xmm5
	vpxor %xmm14, %xmm10, %xmm14
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm5, %xmm14, %xmm5
	vpaddd 288(%rdi), %xmm4, %xmm14
	vmovdqa %xmm14, 320(%rdi)
	vpaddd %xmm6, %xmm4, %xmm6
	vmovdqa %xmm6, 288(%rdi)
	vpaddd 304(%rdi), %xmm7, %xmm4
	vmovdqa %xmm4, 432(%rdi)
	vpaddd %xmm9, %xmm7, %xmm9
	vmovdqa %xmm9, 304(%rdi)
	vpaddd 656(%rdi), %xmm5, %xmm5
	vmovdqa 288(%r13), %xmm7
	vpsrld $17, %xmm7, %xmm2
	vpsrld $19, %xmm7, %xmm10
	vpslld $15, %xmm7, %xmm15
	vpslld $13, %xmm7, %xmm0
	vpsrld $10, %xmm7, %xmm13
	vpxor %xmm10, %xmm2, %xmm10
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm10, %xmm13, %xmm10
	vpxor %xmm10, %xmm0, %xmm10
	vbroadcastss 12(%rbx), %xmm0
	vpaddd 112(%rdi), %xmm0, %xmm0
	vmovdqa %xmm0, 656(%rdi)
	vpaddd 16(%r9), %xmm5, %xmm5
	vmovdqa %xmm5, 1296(%r13)
	vpaddd 64(%r9), %xmm10, %xmm10
	vmovdqa %xmm10, 320(%r13)
	vpaddd 448(%r9), %xmm5, %xmm13
	vpaddd 464(%r9), %xmm10, %xmm15
	vpaddd 384(%rdi), %xmm13, %xmm13
	vmovdqa 512(%rdi), %xmm2
	vpxor 352(%rdi), %xmm2, %xmm3
	vpand %xmm3, %xmm14, %xmm3
	vpxor %xmm3, %xmm2, %xmm3
	vpaddd 608(%rdi), %xmm15, %xmm15
	vmovdqa 640(%rdi), %xmm8
	vpxor %xmm8, %xmm11, %xmm7
	vpand %xmm7, %xmm4, %xmm7
	vpxor %xmm7, %xmm8, %xmm7
	vpsrld $6, %xmm14, %xmm10
	vpsrld $11, %xmm14, %xmm5
	vpsrld $25, %xmm14, %xmm11
	vpslld $26, %xmm14, %xmm8
	vpslld $21, %xmm14, %xmm2
	vpslld $7, %xmm14, %xmm12
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm8, %xmm11, %xmm8
	vpxor %xmm12, %xmm2, %xmm12
	vpxor %xmm8, %xmm5, %xmm8
	vpxor %xmm8, %xmm12, %xmm8
	vpaddd %xmm3, %xmm13, %xmm3
	vmovdqa 592(%rdi), %xmm13
	vpxor %xmm13, %xmm6, %xmm12
	vmovdqa %xmm12, 608(%rdi)
	vpand 544(%rdi), %xmm12, %xmm5
	vpxor %xmm5, %xmm13, %xmm5
	vpsrld $2, %xmm6, %xmm2
	vpsrld $13, %xmm6, %xmm11
	vpsrld $22, %xmm6, %xmm10
	vpslld $30, %xmm6, %xmm13
	vpslld $19, %xmm6, %xmm12
	vpslld $10, %xmm6, %xmm14
	vpxor %xmm11, %xmm2, %xmm11
	vpxor %xmm13, %xmm10, %xmm13
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm13, %xmm14, %xmm13
	vpsrld $6, %xmm4, %xmm14
	vpsrld $11, %xmm4, %xmm11
	vpsrld $25, %xmm4, %xmm12
	vpslld $26, %xmm4, %xmm10
	vpslld $21, %xmm4, %xmm2
	vpslld $7, %xmm4, %xmm6
	vpxor %xmm11, %xmm14, %xmm11
	vpxor %xmm10, %xmm12, %xmm10
	vpxor %xmm6, %xmm2, %xmm6
	vpxor %xmm10, %xmm11, %xmm10
	vpxor %xmm10, %xmm6, %xmm10
	vpaddd %xmm7, %xmm15, %xmm7
	vpxor %xmm1, %xmm9, %xmm15
	vmovdqa %xmm15, 544(%rdi)
	vpand 480(%rdi), %xmm15, %xmm6
	vpxor %xmm6, %xmm1, %xmm6
	vpsrld $2, %xmm9, %xmm11
	vpsrld $13, %xmm9, %xmm2
	jmp .Lavx_zen5_own_0_14
	.p2align 4
.Lavx_zen5_own_0_14:
	vpsrld $22, %xmm9, %xmm12
	vpslld $30, %xmm9, %xmm14
	vpslld $19, %xmm9, %xmm1
	vpslld $10, %xmm9, %xmm15
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm15, %xmm1, %xmm15
	vpxor %xmm14, %xmm2, %xmm14
	vpxor %xmm14, %xmm15, %xmm14
	vpaddd %xmm8, %xmm3, %xmm3
	vpaddd %xmm13, %xmm5, %xmm13
	vpaddd %xmm10, %xmm7, %xmm7
	vpaddd %xmm14, %xmm6, %xmm14
	vpsrld $7, %xmm0, %xmm6
	vpsrld $18, %xmm0, %xmm10
	vpslld $25, %xmm0, %xmm5
	vpslld $14, %xmm0, %xmm8
	vpsrld $3, %xmm0, %xmm15
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm8, %xmm5, %xmm8
	vpxor %xmm10, %xmm15, %xmm10
	vpxor %xmm10, %xmm8, %xmm10
	vpaddd 464(%rdi), %xmm3, %xmm8
	vmovdqa %xmm8, 480(%rdi)
	vpaddd %xmm13, %xmm3, %xmm13
	vmovdqa %xmm13, 464(%rdi)
	vpaddd 496(%rdi), %xmm7, %xmm3
	vmovdqa %xmm3, 384(%rdi)
	vpaddd %xmm14, %xmm7, %xmm14
	vmovdqa %xmm14, 496(%rdi)
	vmovdqa 1280(%r13), %xmm7
	vpsrld $17, %xmm7, %xmm15
	vpsrld $19, %xmm7, %xmm5
	vpslld $15, %xmm7, %xmm6
	vpslld $13, %xmm7, %xmm2
	vpsrld $10, %xmm7, %xmm1
	vpxor %xmm5, %xmm15, %xmm5
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm5, %xmm1, %xmm5
	vpxor %xmm5, %xmm2, %xmm5
	vpaddd 448(%rdi), %xmm10, %xmm10
	vbroadcastss 16(%rbx), %xmm2
	vpaddd 416(%rdi), %xmm2, %xmm2
	vmovdqa %xmm2, 448(%rdi)
	vpaddd %xmm5, %xmm10, %xmm10
	vmovdqa %xmm10, 1312(%r13)
	vmovdqa 304(%r13), %xmm5
	vpsrld $17, %xmm5, %xmm1
	vpsrld $19, %xmm5, %xmm6
	vpslld $15, %xmm5, %xmm15
	vpslld $13, %xmm5, %xmm12
	vpsrld $10, %xmm5, %xmm11
	vpxor %xmm6, %xmm1, %xmm6
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm6, %xmm12, %xmm6
	vmovdqa %xmm6, 336(%r13)
	vpaddd 400(%r9), %xmm10, %xmm12
	vpaddd 480(%r9), %xmm6, %xmm11
	vpaddd 512(%rdi), %xmm12, %xmm12
	vmovdqa 352(%rdi), %xmm15
	vpxor 320(%rdi), %xmm15, %xmm1
	vpand %xmm1, %xmm8, %xmm1
	vpxor %xmm1, %xmm15, %xmm1
	vpaddd 640(%rdi), %xmm11, %xmm11
	vmovdqa 576(%rdi), %xmm5
	vpxor %xmm5, %xmm4, %xmm7
	vpand %xmm7, %xmm3, %xmm7
	vpxor %xmm7, %xmm5, %xmm7
	vpsrld $6, %xmm8, %xmm6
	vpsrld $11, %xmm8, %xmm10
	vpsrld $25, %xmm8, %xmm4
	vpslld $26, %xmm8, %xmm5
	vpslld $21, %xmm8, %xmm15
	vpslld $7, %xmm8, %xmm0
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm5, %xmm4, %xmm5
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm5, %xmm0, %xmm5
	vpaddd %xmm1, %xmm12, %xmm1
	vmovdqa 288(%rdi), %xmm12
	vpxor %xmm12, %xmm13, %xmm0
	vmovdqa %xmm0, 640(%rdi)
	vpand 608(%rdi), %xmm0, %xmm10
	vpxor %xmm10, %xmm12, %xmm10
	vpsrld $2, %xmm13, %xmm15
	vpsrld $13, %xmm13, %xmm4
	vpsrld $22, %xmm13, %xmm6
	vpslld $30, %xmm13, %xmm12
	vpslld $19, %xmm13, %xmm0
	vpslld $10, %xmm13, %xmm8
	vpxor %xmm4, %xmm15, %xmm4
	vpxor %xmm12, %xmm6, %xmm12
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm12, %xmm4, %xmm12
	vpxor %xmm12, %xmm8, %xmm12
	vpsrld $6, %xmm3, %xmm8
	vpsrld $11, %xmm3, %xmm4
	vpsrld $25, %xmm3, %xmm0
	jmp .Lavx_zen5_own_0_15
	.p2align 4
.Lavx_zen5_own_0_15:
	vpslld $26, %xmm3, %xmm6
	vpslld $21, %xmm3, %xmm15
	vpslld $7, %xmm3, %xmm13
	vpxor %xmm4, %xmm8, %xmm4
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm6, %xmm13, %xmm6
	vpaddd %xmm7, %xmm11, %xmm7
	vpxor %xmm9, %xmm14, %xmm11
	vmovdqa %xmm11, 608(%rdi)
	vpand 544(%rdi), %xmm11, %xmm13
	vpxor %xmm13, %xmm9, %xmm13
	vpsrld $2, %xmm14, %xmm4
	vpsrld $13, %xmm14, %xmm15
	vpsrld $22, %xmm14, %xmm0
	vpslld $30, %xmm14, %xmm8
	vpslld $19, %xmm14, %xmm9
	vpslld $10, %xmm14, %xmm11
	vpxor %xmm15, %xmm4, %xmm15
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm8, %xmm15, %xmm8
	vpxor %xmm8, %xmm11, %xmm8
	vpaddd %xmm5, %xmm1, %xmm1
	vpaddd %xmm12, %xmm10, %xmm12
	vpaddd %xmm6, %xmm7, %xmm7
	vpaddd %xmm8, %xmm13, %xmm8
	vpsrld $7, %xmm2, %xmm13
	vpsrld $18, %xmm2, %xmm6
	vpslld $25, %xmm2, %xmm10
	vpslld $14, %xmm2, %xmm5
	vpsrld $3, %xmm2, %xmm11
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm6, %xmm5, %xmm6
	vpaddd 528(%rdi), %xmm1, %xmm5
	vmovdqa %xmm5, 544(%rdi)
	vpaddd %xmm12, %xmm1, %xmm12
	vmovdqa %xmm12, 528(%rdi)
	vpaddd 560(%rdi), %xmm7, %xmm1
	vmovdqa %xmm1, 512(%rdi)
	vpaddd %xmm8, %xmm7, %xmm8
	vmovdqa %xmm8, 560(%rdi)
	vmovdqa 1296(%r13), %xmm7
	vpsrld $17, %xmm7, %xmm11
	vpsrld $19, %xmm7, %xmm10
	vpslld $15, %xmm7, %xmm13
	vpslld $13, %xmm7, %xmm15
	vpsrld $10, %xmm7, %xmm9
	vpxor %xmm10, %xmm11, %xmm10
	vpxor %xmm15, %xmm13, %xmm15
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm10, %xmm15, %xmm10
	vpaddd 656(%rdi), %xmm6, %xmm6
	vmovdqa 320(%r13), %xmm15
	vpsrld $17, %xmm15, %xmm9
	vpsrld $19, %xmm15, %xmm13
	vpslld $15, %xmm15, %xmm11
	vpslld $13, %xmm15, %xmm0
	vpsrld $10, %xmm15, %xmm4
	vpxor %xmm13, %xmm9, %xmm13
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm13, %xmm0, %xmm13
	vbroadcastss 20(%rbx), %xmm0
	vpaddd 400(%rdi), %xmm0, %xmm0
	vmovdqa %xmm0, 656(%rdi)
	vpaddd %xmm10, %xmm6, %xmm6
	vmovdqa %xmm6, 1328(%r13)
	vpaddd 192(%r9), %xmm13, %xmm13
	vmovdqa %xmm13, 352(%r13)
	vpaddd 432(%r9), %xmm6, %xmm10
	vpaddd 496(%r9), %xmm13, %xmm4
	vpaddd 352(%rdi), %xmm10, %xmm10
	vmovdqa 320(%rdi), %xmm11
	vpxor 480(%rdi), %xmm11, %xmm9
	vpand %xmm9, %xmm5, %xmm9
	vpxor %xmm9, %xmm11, %xmm9
	vpaddd 576(%rdi), %xmm4, %xmm4
	vmovdqa 432(%rdi), %xmm15
	vpxor %xmm15, %xmm3, %xmm7
	vpand %xmm7, %xmm1, %xmm7
	vpxor %xmm7, %xmm15, %xmm7
	vpsrld $6, %xmm5, %xmm13
	vpsrld $11, %xmm5, %xmm6
	vpsrld $25, %xmm5, %xmm3
	vpslld $26, %xmm5, %xmm15
	vpslld $21, %xmm5, %xmm11
	vpslld $7, %xmm5, %xmm2
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm15, %xmm2, %xmm15
	vpaddd %xmm9, %xmm10, %xmm9
	vmovdqa 464(%rdi), %xmm10
	vpxor %xmm10, %xmm12, %xmm2
	vmovdqa %xmm2, 576(%rdi)
	jmp .Lavx_zen5_own_0_16
	.p2align 4
.Lavx_zen5_own_0_16:
	vpand 640(%rdi), %xmm2, %xmm6
	vpxor %xmm6, %xmm10, %xmm6
	vpsrld $2, %xmm12, %xmm11
	vpsrld $13, %xmm12, %xmm3
	vpsrld $22, %xmm12, %xmm13
	vpslld $30, %xmm12, %xmm10
	vpslld $19, %xmm12, %xmm2
	vpslld $10, %xmm12, %xmm5
	vpxor %xmm3, %xmm11, %xmm3
	vpxor %xmm10, %xmm13, %xmm10
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm10, %xmm3, %xmm10
	vpxor %xmm10, %xmm5, %xmm10
	vpsrld $6, %xmm1, %xmm5
	vpsrld $11, %xmm1, %xmm3
	vpsrld $25, %xmm1, %xmm2
	vpslld $26, %xmm1, %xmm13
	vpslld $21, %xmm1, %xmm11
	vpslld $7, %xmm1, %xmm12
	vpxor %xmm3, %xmm5, %xmm3
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpaddd %xmm7, %xmm4, %xmm7
	vpxor %xmm14, %xmm8, %xmm4
	vmovdqa %xmm4, 640(%rdi)
	vpand 608(%rdi), %xmm4, %xmm12
	vpxor %xmm12, %xmm14, %xmm12
	vpsrld $2, %xmm8, %xmm3
	vpsrld $13, %xmm8, %xmm11
	vpsrld $22, %xmm8, %xmm2
	vpslld $30, %xmm8, %xmm5
	vpslld $19, %xmm8, %xmm14
	vpslld $10, %xmm8, %xmm4
	vpxor %xmm11, %xmm3, %xmm11
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm4, %xmm14, %xmm4
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm5, %xmm4, %xmm5
	vpaddd %xmm15, %xmm9, %xmm9
	vpaddd %xmm10, %xmm6, %xmm10
	vpaddd %xmm13, %xmm7, %xmm7
	vpaddd %xmm5, %xmm12, %xmm5
	vpsrld $7, %xmm0, %xmm12
	vpsrld $18, %xmm0, %xmm13
	vpslld $25, %xmm0, %xmm6
	vpslld $14, %xmm0, %xmm15
	vpsrld $3, %xmm0, %xmm4
	vpxor %xmm13, %xmm12, %xmm13
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm13, %xmm15, %xmm13
	vpaddd 592(%rdi), %xmm9, %xmm15
	vmovdqa %xmm15, 608(%rdi)
	vpaddd %xmm10, %xmm9, %xmm10
	vmovdqa %xmm10, 592(%rdi)
	vpaddd 624(%rdi), %xmm7, %xmm9
	vmovdqa %xmm9, 352(%rdi)
	vpaddd %xmm5, %xmm7, %xmm5
	vmovdqa %xmm5, 624(%rdi)
	vmovdqa 1312(%r13), %xmm7
	vpsrld $17, %xmm7, %xmm4
	vpsrld $19, %xmm7, %xmm6
	vpslld $15, %xmm7, %xmm12
	vpslld $13, %xmm7, %xmm11
	vpsrld $10, %xmm7, %xmm14
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm11, %xmm12, %xmm11
	vpxor %xmm6, %xmm14, %xmm6
	vpxor %xmm6, %xmm11, %xmm6
	vpaddd 448(%rdi), %xmm13, %xmm13
	vmovdqa 336(%r13), %xmm11
	vpsrld $17, %xmm11, %xmm14
	vpsrld $19, %xmm11, %xmm12
	vpslld $15, %xmm11, %xmm4
	vpslld $13, %xmm11, %xmm2
	vpsrld $10, %xmm11, %xmm3
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm12, %xmm3, %xmm12
	vpxor %xmm12, %xmm2, %xmm12
	vbroadcastss 24(%rbx), %xmm2
	vpaddd 368(%rdi), %xmm2, %xmm2
	vmovdqa %xmm2, 448(%rdi)
	vpaddd %xmm6, %xmm13, %xmm13
	vmovdqa %xmm13, 1344(%r13)
	vbroadcastss 12(%r8), %xmm6
	vpaddd %xmm12, %xmm6, %xmm12
	vmovdqa %xmm12, 368(%r13)
	vpaddd 464(%r9), %xmm13, %xmm3
	vpaddd 512(%r9), %xmm12, %xmm4
	vpaddd 320(%rdi), %xmm3, %xmm3
	vmovdqa 480(%rdi), %xmm14
	vpxor 544(%rdi), %xmm14, %xmm11
	vpand %xmm11, %xmm15, %xmm11
	vpxor %xmm11, %xmm14, %xmm11
	vpaddd 432(%rdi), %xmm4, %xmm4
	vmovdqa 384(%rdi), %xmm7
	vpxor %xmm7, %xmm1, %xmm12
	jmp .Lavx_zen5_own_0_17
	.p2align 4
.Lavx_zen5_own_0_17:
	vpand %xmm12, %xmm9, %xmm12
	vpxor %xmm12, %xmm7, %xmm12
	vpsrld $6, %xmm15, %xmm13
	vpsrld $11, %xmm15, %xmm1
	vpsrld $25, %xmm15, %xmm7
	vpslld $26, %xmm15, %xmm14
	vpslld $21, %xmm15, %xmm0
	vpslld $7, %xmm15, %xmm6
	vpxor %xmm1, %xmm13, %xmm1
	vpxor %xmm14, %xmm7, %xmm14
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm14, %xmm1, %xmm14
	vpxor %xmm14, %xmm6, %xmm14
	vpaddd %xmm11, %xmm3, %xmm11
	vmovdqa 528(%rdi), %xmm3
	vpxor %xmm3, %xmm10, %xmm6
	vmovdqa %xmm6, 432(%rdi)
	vpand 576(%rdi), %xmm6, %xmm1
	vpxor %xmm1, %xmm3, %xmm1
	vpsrld $2, %xmm10, %xmm0
	vpsrld $13, %xmm10, %xmm7
	vpsrld $22, %xmm10, %xmm13
	vpslld $30, %xmm10, %xmm3
	vpslld $19, %xmm10, %xmm6
	vpslld $10, %xmm10, %xmm15
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm3, %xmm13, %xmm3
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm3, %xmm7, %xmm3
	vpxor %xmm3, %xmm15, %xmm3
	vpsrld $6, %xmm9, %xmm15
	vpsrld $11, %xmm9, %xmm7
	vpsrld $25, %xmm9, %xmm6
	vpslld $26, %xmm9, %xmm13
	vpslld $21, %xmm9, %xmm0
	vpslld $7, %xmm9, %xmm10
	vpxor %xmm7, %xmm15, %xmm7
	vpxor %xmm13, %xmm6, %xmm13
	vpxor %xmm10, %xmm0, %xmm10
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm13, %xmm10, %xmm13
	vpaddd %xmm12, %xmm4, %xmm12
	vpxor %xmm8, %xmm5, %xmm4
	vmovdqa %xmm4, 576(%rdi)
	vpand 640(%rdi), %xmm4, %xmm10
	vpxor %xmm10, %xmm8, %xmm10
	vpsrld $2, %xmm5, %xmm7
	vpsrld $13, %xmm5, %xmm0
	vpsrld $22, %xmm5, %xmm6
	vpslld $30, %xmm5, %xmm15
	vpslld $19, %xmm5, %xmm8
	vpslld $10, %xmm5, %xmm4
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm4, %xmm8, %xmm4
	vpxor %xmm15, %xmm0, %xmm15
	vpxor %xmm15, %xmm4, %xmm15
	vpaddd %xmm14, %xmm11, %xmm11
	vpaddd %xmm3, %xmm1, %xmm3
	vpaddd %xmm13, %xmm12, %xmm12
	vpaddd %xmm15, %xmm10, %xmm15
	vpsrld $7, %xmm2, %xmm10
	vpsrld $18, %xmm2, %xmm13
	vpslld $25, %xmm2, %xmm1
	vpslld $14, %xmm2, %xmm14
	vpsrld $3, %xmm2, %xmm4
	vpxor %xmm13, %xmm10, %xmm13
	vpxor %xmm14, %xmm1, %xmm14
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm13, %xmm14, %xmm13
	vbroadcastss 28(%rbx), %xmm14
	vpaddd 80(%rdi), %xmm14, %xmm14
	vmovdqa %xmm14, 640(%rdi)
	vpaddd 288(%rdi), %xmm11, %xmm4
	vmovdqa %xmm4, 320(%rdi)
	vbroadcastss 12(%r8), %xmm1
	vmovdqa %xmm1, 256(%r13)
	vpaddd %xmm3, %xmm11, %xmm3
	vmovdqa %xmm3, 288(%rdi)
	vpaddd 304(%rdi), %xmm12, %xmm11
	vmovdqa %xmm11, 368(%rdi)
	vpaddd %xmm15, %xmm12, %xmm15
	vmovdqa %xmm15, 304(%rdi)
	vmovdqa 1328(%r13), %xmm12
	vpsrld $17, %xmm12, %xmm1
	vpsrld $19, %xmm12, %xmm10
	vpslld $15, %xmm12, %xmm0
	vpslld $13, %xmm12, %xmm8
	vpsrld $10, %xmm12, %xmm6
	vpxor %xmm10, %xmm1, %xmm10
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm10, %xmm8, %xmm10
	vpaddd 656(%rdi), %xmm13, %xmm13
	vmovdqa 352(%r13), %xmm8
	vpsrld $17, %xmm8, %xmm6
	vpsrld $19, %xmm8, %xmm0
	vpslld $15, %xmm8, %xmm1
	vpslld $13, %xmm8, %xmm7
	vpsrld $10, %xmm8, %xmm12
	jmp .Lavx_zen5_own_0_18
	.p2align 4
.Lavx_zen5_own_0_18:
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm7, %xmm1, %xmm7
	vpxor %xmm0, %xmm12, %xmm0
	vpxor %xmm0, %xmm7, %xmm0
	vpaddd %xmm10, %xmm13, %xmm13
	vmovdqa %xmm13, 1360(%r13)
	vbroadcastss 16(%r8), %xmm10
	vpaddd %xmm0, %xmm10, %xmm0
	vmovdqa %xmm0, 384(%r13)
	vpaddd 480(%r9), %xmm13, %xmm7
	vpaddd 528(%r9), %xmm0, %xmm12
	vpaddd 480(%rdi), %xmm7, %xmm7
	vmovdqa 544(%rdi), %xmm1
	vpxor 608(%rdi), %xmm1, %xmm6
	vpand %xmm6, %xmm4, %xmm6
	vpxor %xmm6, %xmm1, %xmm6
	vpaddd 384(%rdi), %xmm12, %xmm12
	vmovdqa 512(%rdi), %xmm8
	vpxor %xmm8, %xmm9, %xmm0
	vpand %xmm0, %xmm11, %xmm0
	vpxor %xmm0, %xmm8, %xmm0
	vpsrld $6, %xmm4, %xmm13
	vpsrld $11, %xmm4, %xmm9
	vpsrld $25, %xmm4, %xmm8
	vpslld $26, %xmm4, %xmm1
	vpslld $21, %xmm4, %xmm2
	vpslld $7, %xmm4, %xmm14
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm1, %xmm8, %xmm1
	vpxor %xmm14, %xmm2, %xmm14
	vpxor %xmm1, %xmm9, %xmm1
	vpxor %xmm1, %xmm14, %xmm1
	vpaddd %xmm6, %xmm7, %xmm6
	vmovdqa 592(%rdi), %xmm7
	vpxor %xmm7, %xmm3, %xmm14
	vmovdqa %xmm14, 384(%rdi)
	vpand 432(%rdi), %xmm14, %xmm9
	vpxor %xmm9, %xmm7, %xmm9
	vpsrld $2, %xmm3, %xmm2
	vpsrld $13, %xmm3, %xmm8
	vpsrld $22, %xmm3, %xmm13
	vpslld $30, %xmm3, %xmm7
	vpslld $19, %xmm3, %xmm14
	vpslld $10, %xmm3, %xmm4
	vpxor %xmm8, %xmm2, %xmm8
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm4, %xmm14, %xmm4
	vpxor %xmm7, %xmm8, %xmm7
	vpxor %xmm7, %xmm4, %xmm7
	vpsrld $6, %xmm11, %xmm4
	vpsrld $11, %xmm11, %xmm8
	vpsrld $25, %xmm11, %xmm14
	vpslld $26, %xmm11, %xmm13
	vpslld $21, %xmm11, %xmm2
	vpslld $7, %xmm11, %xmm3
	vpxor %xmm8, %xmm4, %xmm8
	vpxor %xmm13, %xmm14, %xmm13
	vpxor %xmm3, %xmm2, %xmm3
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm13, %xmm3, %xmm13
	vpaddd %xmm0, %xmm12, %xmm0
	vmovdqa %xmm10, 272(%r13)
	vpxor %xmm5, %xmm15, %xmm10
	vmovdqa %xmm10, 432(%rdi)
	vpand 576(%rdi), %xmm10, %xmm12
	vpxor %xmm12, %xmm5, %xmm12
	vpsrld $2, %xmm15, %xmm3
	vpsrld $13, %xmm15, %xmm8
	vpsrld $22, %xmm15, %xmm2
	vpslld $30, %xmm15, %xmm14
	vpslld $19, %xmm15, %xmm4
	vpslld $10, %xmm15, %xmm5
	vpxor %xmm8, %xmm3, %xmm8
	vpxor %xmm14, %xmm2, %xmm14
	vpxor %xmm5, %xmm4, %xmm5
	vpxor %xmm14, %xmm8, %xmm14
	vpxor %xmm14, %xmm5, %xmm14
	vmovdqa 640(%rdi), %xmm5
	vpsrld $7, %xmm5, %xmm8
	vpsrld $18, %xmm5, %xmm4
	vpslld $25, %xmm5, %xmm2
	vpslld $14, %xmm5, %xmm3
	vpsrld $3, %xmm5, %xmm10
	vpxor %xmm4, %xmm8, %xmm4
	vpxor %xmm3, %xmm2, %xmm3
	vpxor %xmm4, %xmm10, %xmm4
	vpxor %xmm4, %xmm3, %xmm4
	vpaddd %xmm1, %xmm6, %xmm6
	vpaddd %xmm7, %xmm9, %xmm7
	vpaddd %xmm13, %xmm0, %xmm0
	vpaddd %xmm14, %xmm12, %xmm14
	vpaddd 448(%rdi), %xmm4, %xmm4
	vpaddd 464(%rdi), %xmm6, %xmm12
	vmovdqa %xmm12, 448(%rdi)
	vpaddd %xmm7, %xmm6, %xmm7
	vmovdqa %xmm7, 464(%rdi)
	vpaddd 496(%rdi), %xmm0, %xmm6
	vmovdqa %xmm6, 576(%rdi)
	vpaddd %xmm14, %xmm0, %xmm14
	vmovdqa %xmm14, 496(%rdi)
	jmp .Lavx_zen5_own_0_19
	.p2align 4
.Lavx_zen5_own_0_19:
	vmovdqa 1344(%r13), %xmm0
	vpsrld $17, %xmm0, %xmm13
	vpsrld $19, %xmm0, %xmm9
	vpslld $15, %xmm0, %xmm1
	vpslld $13, %xmm0, %xmm3
	vpsrld $10, %xmm0, %xmm10
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm3, %xmm1, %xmm3
	vpxor %xmm9, %xmm10, %xmm9
	vpxor %xmm9, %xmm3, %xmm9
	vpaddd 32(%r9), %xmm4, %xmm4
	vmovdqa 368(%r13), %xmm3
	vpsrld $17, %xmm3, %xmm10
	vpsrld $19, %xmm3, %xmm1
	vpslld $15, %xmm3, %xmm13
	vpslld $13, %xmm3, %xmm2
	vpsrld $10, %xmm3, %xmm8
	vpxor %xmm1, %xmm10, %xmm1
	vpxor %xmm2, %xmm13, %xmm2
	vpxor %xmm1, %xmm8, %xmm1
	vpxor %xmm1, %xmm2, %xmm1
	vpaddd %xmm9, %xmm4, %xmm4
	vmovdqa %xmm4, 1376(%r13)
	vpaddd 288(%r13), %xmm1, %xmm1
	vmovdqa %xmm1, 400(%r13)
	vpaddd 496(%r9), %xmm4, %xmm9
	vpaddd 544(%r9), %xmm1, %xmm2
	vpaddd 544(%rdi), %xmm9, %xmm9
	vmovdqa 608(%rdi), %xmm8
	vpxor 320(%rdi), %xmm8, %xmm13
	vpand %xmm13, %xmm12, %xmm13
	vpxor %xmm13, %xmm8, %xmm13
	vpaddd 512(%rdi), %xmm2, %xmm2
	vmovdqa 352(%rdi), %xmm10
	vpxor %xmm10, %xmm11, %xmm0
	vpand %xmm0, %xmm6, %xmm0
	vpxor %xmm0, %xmm10, %xmm0
	vpsrld $6, %xmm12, %xmm3
	vpsrld $11, %xmm12, %xmm1
	vpsrld $25, %xmm12, %xmm4
	vpslld $26, %xmm12, %xmm11
	vpslld $21, %xmm12, %xmm10
	vpslld $7, %xmm12, %xmm8
	vpxor %xmm1, %xmm3, %xmm1
	vpxor %xmm11, %xmm4, %xmm11
	vpxor %xmm8, %xmm10, %xmm8
	vpxor %xmm11, %xmm1, %xmm11
	vpxor %xmm11, %xmm8, %xmm11
	vpaddd %xmm13, %xmm9, %xmm13
	vmovdqa 288(%rdi), %xmm9
	vpxor %xmm9, %xmm7, %xmm8
	vmovdqa %xmm8, 512(%rdi)
	vpand 384(%rdi), %xmm8, %xmm1
	vpxor %xmm1, %xmm9, %xmm1
	vpsrld $2, %xmm7, %xmm10
	vpsrld $13, %xmm7, %xmm4
	vpsrld $22, %xmm7, %xmm3
	vpslld $30, %xmm7, %xmm9
	vpslld $19, %xmm7, %xmm8
	vpslld $10, %xmm7, %xmm12
	vpxor %xmm4, %xmm10, %xmm4
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm12, %xmm8, %xmm12
	vpxor %xmm9, %xmm4, %xmm9
	vpxor %xmm9, %xmm12, %xmm9
	vpsrld $6, %xmm6, %xmm12
	vpsrld $11, %xmm6, %xmm4
	vpsrld $25, %xmm6, %xmm8
	vpslld $26, %xmm6, %xmm3
	vpslld $21, %xmm6, %xmm10
	vpslld $7, %xmm6, %xmm7
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm3, %xmm8, %xmm3
	vpxor %xmm7, %xmm10, %xmm7
	vpxor %xmm3, %xmm4, %xmm3
	vpxor %xmm3, %xmm7, %xmm3
	vpaddd %xmm0, %xmm2, %xmm0
	vpxor %xmm15, %xmm14, %xmm2
	vmovdqa %xmm2, 384(%rdi)
	vpand 432(%rdi), %xmm2, %xmm7
	vpxor %xmm7, %xmm15, %xmm7
	vpsrld $2, %xmm14, %xmm4
	vpsrld $13, %xmm14, %xmm10
	vpsrld $22, %xmm14, %xmm8
	vpslld $30, %xmm14, %xmm12
	vpslld $19, %xmm14, %xmm15
	vpslld $10, %xmm14, %xmm2
	vpxor %xmm10, %xmm4, %xmm10
	vpxor %xmm12, %xmm8, %xmm12
	vpxor %xmm2, %xmm15, %xmm2
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm12, %xmm2, %xmm12
	vpaddd %xmm11, %xmm13, %xmm13
	vpaddd %xmm9, %xmm1, %xmm9
	vpaddd %xmm3, %xmm0, %xmm0
	vpaddd %xmm12, %xmm7, %xmm12
	vpaddd 48(%r9), %xmm5, %xmm5
	vpaddd 528(%rdi), %xmm13, %xmm7
	vmovdqa %xmm7, 640(%rdi)
	vpaddd %xmm9, %xmm13, %xmm9
	jmp .Lavx_zen5_own_0_20
	.p2align 4
.Lavx_zen5_own_0_20:
	vmovdqa %xmm9, 528(%rdi)
	vpaddd 560(%rdi), %xmm0, %xmm13
	vmovdqa %xmm13, 432(%rdi)
	vpaddd %xmm12, %xmm0, %xmm12
	vmovdqa %xmm12, 560(%rdi)
	vmovdqa 1360(%r13), %xmm0
	vpsrld $17, %xmm0, %xmm3
	vpsrld $19, %xmm0, %xmm1
	vpslld $15, %xmm0, %xmm11
	vpslld $13, %xmm0, %xmm2
	vpsrld $10, %xmm0, %xmm10
	vpxor %xmm1, %xmm3, %xmm1
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm1, %xmm10, %xmm1
	vpxor %xmm1, %xmm2, %xmm1
	vpaddd 1280(%r13), %xmm5, %xmm5
	vmovdqa 384(%r13), %xmm2
	vpsrld $17, %xmm2, %xmm10
	vpsrld $19, %xmm2, %xmm11
	vpslld $15, %xmm2, %xmm3
	vpslld $13, %xmm2, %xmm15
	vpsrld $10, %xmm2, %xmm8
	vpxor %xmm11, %xmm10, %xmm11
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm11, %xmm8, %xmm11
	vpxor %xmm11, %xmm15, %xmm11
	vpaddd %xmm1, %xmm5, %xmm5
	vmovdqa %xmm5, 1392(%r13)
	vpaddd 304(%r13), %xmm11, %xmm11
	vmovdqa %xmm11, 416(%r13)
	vpaddd 512(%r9), %xmm5, %xmm1
	vpaddd 560(%r9), %xmm11, %xmm15
	vpaddd 608(%rdi), %xmm1, %xmm1
	vmovdqa 320(%rdi), %xmm8
	vpxor 448(%rdi), %xmm8, %xmm3
	vpand %xmm3, %xmm7, %xmm3
	vpxor %xmm3, %xmm8, %xmm3
	vpaddd 352(%rdi), %xmm15, %xmm15
	vmovdqa 368(%rdi), %xmm10
	vpxor %xmm10, %xmm6, %xmm4
	vpand %xmm4, %xmm13, %xmm4
	vpxor %xmm4, %xmm10, %xmm4
	vpsrld $6, %xmm7, %xmm0
	vpsrld $11, %xmm7, %xmm2
	vpsrld $25, %xmm7, %xmm11
	vpslld $26, %xmm7, %xmm5
	vpslld $21, %xmm7, %xmm6
	vpslld $7, %xmm7, %xmm10
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm5, %xmm10, %xmm5
	vpaddd %xmm3, %xmm1, %xmm3
	vmovdqa 464(%rdi), %xmm1
	vpxor %xmm1, %xmm9, %xmm10
	vmovdqa %xmm10, 352(%rdi)
	vpand 512(%rdi), %xmm10, %xmm2
	vpxor %xmm2, %xmm1, %xmm2
	vpsrld $2, %xmm9, %xmm6
	vpsrld $13, %xmm9, %xmm11
	vpsrld $22, %xmm9, %xmm0
	vpslld $30, %xmm9, %xmm1
	vpslld $19, %xmm9, %xmm10
	vpslld $10, %xmm9, %xmm7
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm1, %xmm0, %xmm1
	vpxor %xmm7, %xmm10, %xmm7
	vpxor %xmm1, %xmm11, %xmm1
	vpxor %xmm1, %xmm7, %xmm1
	vpsrld $6, %xmm13, %xmm7
	vpsrld $11, %xmm13, %xmm11
	vpsrld $25, %xmm13, %xmm10
	vpslld $26, %xmm13, %xmm0
	vpslld $21, %xmm13, %xmm6
	vpslld $7, %xmm13, %xmm9
	vpxor %xmm11, %xmm7, %xmm11
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm9, %xmm6, %xmm9
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm4, %xmm15, %xmm4
	vpxor %xmm14, %xmm12, %xmm15
	vmovdqa %xmm15, 512(%rdi)
	vpand 384(%rdi), %xmm15, %xmm9
	vpxor %xmm9, %xmm14, %xmm9
	vpsrld $2, %xmm12, %xmm11
	vpsrld $13, %xmm12, %xmm6
	vpsrld $22, %xmm12, %xmm10
	vpslld $30, %xmm12, %xmm7
	vpslld $19, %xmm12, %xmm14
	vpslld $10, %xmm12, %xmm15
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm7, %xmm10, %xmm7
	vpxor %xmm15, %xmm14, %xmm15
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm7, %xmm15, %xmm7
	vpaddd %xmm5, %xmm3, %xmm3
	vpaddd %xmm1, %xmm2, %xmm1
	vpaddd %xmm0, %xmm4, %xmm4
	jmp .Lavx_zen5_own_0_21
	.p2align 4
.Lavx_zen5_own_0_21:
	vpaddd %xmm7, %xmm9, %xmm7
	vpaddd 592(%rdi), %xmm3, %xmm9
	vmovdqa %xmm9, 384(%rdi)
	vpaddd %xmm1, %xmm3, %xmm1
	vmovdqa %xmm1, 592(%rdi)
	vpaddd 624(%rdi), %xmm4, %xmm3
	vmovdqa %xmm3, 608(%rdi)
	vpaddd %xmm7, %xmm4, %xmm7
	vmovdqa %xmm7, 624(%rdi)
	vmovdqa 1376(%r13), %xmm4
	vpsrld $17, %xmm4, %xmm0
	vpsrld $19, %xmm4, %xmm2
	vpslld $15, %xmm4, %xmm5
	vpslld $13, %xmm4, %xmm15
	vpsrld $10, %xmm4, %xmm4
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm15, %xmm5, %xmm15
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm2, %xmm15, %xmm2
	vmovdqa 1296(%r13), %xmm15
	vpaddd 64(%r9), %xmm15, %xmm15
	vmovdqa 400(%r13), %xmm4
	vpsrld $17, %xmm4, %xmm5
	vpsrld $19, %xmm4, %xmm0
	vpslld $15, %xmm4, %xmm6
	vpslld $13, %xmm4, %xmm14
	vpsrld $10, %xmm4, %xmm4
	vpxor %xmm0, %xmm5, %xmm0
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm0, %xmm4, %xmm0
	vpxor %xmm0, %xmm14, %xmm0
	vpaddd %xmm2, %xmm15, %xmm15
	vmovdqa %xmm15, 1408(%r13)
	vpaddd 320(%r13), %xmm0, %xmm0
	vmovdqa %xmm0, 432(%r13)
	vpaddd 528(%r9), %xmm15, %xmm2
	vpaddd 576(%r9), %xmm0, %xmm14
	vpaddd %xmm2, %xmm8, %xmm2
	vmovdqa 448(%rdi), %xmm8
	vpxor 640(%rdi), %xmm8, %xmm4
	vpand %xmm4, %xmm9, %xmm4
	vpxor %xmm4, %xmm8, %xmm4
	vpaddd 368(%rdi), %xmm14, %xmm14
	vmovdqa 576(%rdi), %xmm6
	vpxor %xmm6, %xmm13, %xmm5
	vpand %xmm5, %xmm3, %xmm5
	vpxor %xmm5, %xmm6, %xmm5
	vpsrld $6, %xmm9, %xmm10
	vpsrld $11, %xmm9, %xmm11
	vpsrld $25, %xmm9, %xmm0
	vpslld $26, %xmm9, %xmm15
	vpslld $21, %xmm9, %xmm13
	vpslld $7, %xmm9, %xmm6
	vpxor %xmm11, %xmm10, %xmm11
	vpxor %xmm15, %xmm0, %xmm15
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm15, %xmm6, %xmm15
	vpaddd %xmm4, %xmm2, %xmm4
	vmovdqa 528(%rdi), %xmm2
	vpxor %xmm2, %xmm1, %xmm6
	vmovdqa %xmm6, 368(%rdi)
	vpand 352(%rdi), %xmm6, %xmm11
	vpxor %xmm11, %xmm2, %xmm11
	vpsrld $2, %xmm1, %xmm13
	vpsrld $13, %xmm1, %xmm0
	vpsrld $22, %xmm1, %xmm10
	vpslld $30, %xmm1, %xmm2
	vpslld $19, %xmm1, %xmm6
	vpslld $10, %xmm1, %xmm9
	vpxor %xmm0, %xmm13, %xmm0
	vpxor %xmm2, %xmm10, %xmm2
	vpxor %xmm9, %xmm6, %xmm9
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm2, %xmm9, %xmm2
	vpsrld $6, %xmm3, %xmm9
	vpsrld $11, %xmm3, %xmm0
	vpsrld $25, %xmm3, %xmm6
	vpslld $26, %xmm3, %xmm10
	vpslld $21, %xmm3, %xmm13
	vpslld $7, %xmm3, %xmm1
	vpxor %xmm0, %xmm9, %xmm0
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm1, %xmm13, %xmm1
	vpxor %xmm10, %xmm0, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vpaddd %xmm5, %xmm14, %xmm5
	vpxor %xmm12, %xmm7, %xmm14
	vmovdqa %xmm14, 352(%rdi)
	vpand 512(%rdi), %xmm14, %xmm1
	vpxor %xmm1, %xmm12, %xmm1
	vpsrld $2, %xmm7, %xmm0
	vpsrld $13, %xmm7, %xmm13
	vpsrld $22, %xmm7, %xmm6
	vpslld $30, %xmm7, %xmm9
	vpslld $19, %xmm7, %xmm12
	vpslld $10, %xmm7, %xmm14
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm9, %xmm6, %xmm9
	vpxor %xmm14, %xmm12, %xmm14
	jmp .Lavx_zen5_own_0_22
	.p2align 4
.Lavx_zen5_own_0_22:
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm9, %xmm14, %xmm9
	vpaddd %xmm15, %xmm4, %xmm4
	vpaddd %xmm2, %xmm11, %xmm2
	vpaddd %xmm10, %xmm5, %xmm5
	vpaddd %xmm9, %xmm1, %xmm9
	vpaddd 288(%rdi), %xmm4, %xmm1
	vmovdqa %xmm1, 512(%rdi)
	vpaddd %xmm2, %xmm4, %xmm2
	vmovdqa %xmm2, 288(%rdi)
	vpaddd 304(%rdi), %xmm5, %xmm4
	vmovdqa %xmm4, 320(%rdi)
	vpaddd %xmm9, %xmm5, %xmm9
	vmovdqa %xmm9, 304(%rdi)
	vmovdqa 1392(%r13), %xmm5
	vpsrld $17, %xmm5, %xmm10
	vpsrld $19, %xmm5, %xmm11
	vpslld $15, %xmm5, %xmm15
	vpslld $13, %xmm5, %xmm14
	vpsrld $10, %xmm5, %xmm5
	vpxor %xmm11, %xmm10, %xmm11
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm11, %xmm5, %xmm11
	vpxor %xmm11, %xmm14, %xmm11
	vmovdqa 416(%r13), %xmm14
	vpsrld $17, %xmm14, %xmm5
	vpsrld $19, %xmm14, %xmm15
	vpslld $15, %xmm14, %xmm10
	vpslld $13, %xmm14, %xmm13
	vpsrld $10, %xmm14, %xmm14
	vpxor %xmm15, %xmm5, %xmm15
	vpxor %xmm13, %xmm10, %xmm13
	vpxor %xmm15, %xmm14, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpaddd 1312(%r13), %xmm11, %xmm11
	vmovdqa %xmm11, 1424(%r13)
	vpaddd 336(%r13), %xmm15, %xmm15
	vmovdqa %xmm15, 448(%r13)
	vpaddd 544(%r9), %xmm11, %xmm13
	vpaddd 592(%r9), %xmm15, %xmm14
	vpaddd %xmm13, %xmm8, %xmm13
	vmovdqa 640(%rdi), %xmm8
	vpxor 384(%rdi), %xmm8, %xmm10
	vpand %xmm10, %xmm1, %xmm10
	vpxor %xmm10, %xmm8, %xmm10
	vpaddd 576(%rdi), %xmm14, %xmm14
	vmovdqa 432(%rdi), %xmm5
	vpxor %xmm5, %xmm3, %xmm12
	vpand %xmm12, %xmm4, %xmm12
	vpxor %xmm12, %xmm5, %xmm12
	vpsrld $6, %xmm1, %xmm6
	vpsrld $11, %xmm1, %xmm0
	vpsrld $25, %xmm1, %xmm15
	vpslld $26, %xmm1, %xmm11
	vpslld $21, %xmm1, %xmm3
	vpslld $7, %xmm1, %xmm5
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm11, %xmm15, %xmm11
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm11, %xmm5, %xmm11
	vpaddd %xmm10, %xmm13, %xmm10
	vmovdqa 592(%rdi), %xmm13
	vpxor %xmm13, %xmm2, %xmm5
	vmovdqa %xmm5, 576(%rdi)
	vpand 368(%rdi), %xmm5, %xmm0
	vpxor %xmm0, %xmm13, %xmm0
	vpsrld $2, %xmm2, %xmm3
	vpsrld $13, %xmm2, %xmm15
	vpsrld $22, %xmm2, %xmm6
	vpslld $30, %xmm2, %xmm13
	vpslld $19, %xmm2, %xmm5
	vpslld $10, %xmm2, %xmm1
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm13, %xmm6, %xmm13
	vpxor %xmm1, %xmm5, %xmm1
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm13, %xmm1, %xmm13
	vpsrld $6, %xmm4, %xmm1
	vpsrld $11, %xmm4, %xmm15
	vpsrld $25, %xmm4, %xmm5
	vpslld $26, %xmm4, %xmm6
	vpslld $21, %xmm4, %xmm3
	vpslld $7, %xmm4, %xmm2
	vpxor %xmm15, %xmm1, %xmm15
	vpxor %xmm6, %xmm5, %xmm6
	vpxor %xmm2, %xmm3, %xmm2
	vpxor %xmm6, %xmm15, %xmm6
	vpxor %xmm6, %xmm2, %xmm6
	vpaddd %xmm12, %xmm14, %xmm12
	vpxor %xmm7, %xmm9, %xmm14
	vmovdqa %xmm14, 368(%rdi)
	vpand 352(%rdi), %xmm14, %xmm2
	vpxor %xmm2, %xmm7, %xmm2
	vpsrld $2, %xmm9, %xmm15
	vpsrld $13, %xmm9, %xmm3
	vpsrld $22, %xmm9, %xmm5
	vpslld $30, %xmm9, %xmm1
	vpslld $19, %xmm9, %xmm7
	vpslld $10, %xmm9, %xmm14
	jmp .Lavx_zen5_own_0_23
	.p2align 4
.Lavx_zen5_own_0_23:
	vpxor %xmm3, %xmm15, %xmm3
	vpxor %xmm1, %xmm5, %xmm1
	vpxor %xmm14, %xmm7, %xmm14
	vpxor %xmm1, %xmm3, %xmm1
	vpxor %xmm1, %xmm14, %xmm1
	vpaddd %xmm11, %xmm10, %xmm10
	vpaddd %xmm13, %xmm0, %xmm13
	vpaddd %xmm6, %xmm12, %xmm12
	vpaddd %xmm1, %xmm2, %xmm1
	vpaddd 464(%rdi), %xmm10, %xmm2
	vmovdqa %xmm2, 64(%rdi)
	vpaddd %xmm13, %xmm10, %xmm13
	vmovdqa %xmm13, 96(%rdi)
	vpaddd 496(%rdi), %xmm12, %xmm10
	vmovdqa %xmm10, 80(%rdi)
	vpaddd %xmm1, %xmm12, %xmm1
	vmovdqa %xmm1, 112(%rdi)
	vmovdqa 1408(%r13), %xmm12
	vpsrld $17, %xmm12, %xmm6
	vpsrld $19, %xmm12, %xmm0
	vpslld $15, %xmm12, %xmm11
	vpslld $13, %xmm12, %xmm14
	vpsrld $10, %xmm12, %xmm12
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm14, %xmm11, %xmm14
	vpxor %xmm0, %xmm12, %xmm0
	vpxor %xmm0, %xmm14, %xmm0
	vmovdqa 432(%r13), %xmm14
	vpsrld $17, %xmm14, %xmm12
	vpsrld $19, %xmm14, %xmm11
	vpslld $15, %xmm14, %xmm6
	vpslld $13, %xmm14, %xmm3
	vpsrld $10, %xmm14, %xmm14
	vpxor %xmm11, %xmm12, %xmm11
	vpxor %xmm3, %xmm6, %xmm3
	vpxor %xmm11, %xmm14, %xmm11
	vpxor %xmm11, %xmm3, %xmm11
	vpaddd 1328(%r13), %xmm0, %xmm0
	vmovdqa %xmm0, 1440(%r13)
	vpaddd 352(%r13), %xmm11, %xmm11
	vmovdqa %xmm11, 464(%r13)
	vpaddd 560(%r9), %xmm0, %xmm3
	vpaddd 608(%r9), %xmm11, %xmm14
	vpaddd %xmm3, %xmm8, %xmm3
	vmovdqa 384(%rdi), %xmm8
	vpxor 512(%rdi), %xmm8, %xmm6
	vpand %xmm6, %xmm2, %xmm6
	vpxor %xmm6, %xmm8, %xmm6
	vpaddd 432(%rdi), %xmm14, %xmm14
	vmovdqa 608(%rdi), %xmm12
	vpxor %xmm12, %xmm4, %xmm7
	vpand %xmm7, %xmm10, %xmm7
	vpxor %xmm7, %xmm12, %xmm7
	vpsrld $6, %xmm2, %xmm5
	vpsrld $11, %xmm2, %xmm15
	vpsrld $25, %xmm2, %xmm11
	vpslld $26, %xmm2, %xmm0
	vpslld $21, %xmm2, %xmm4
	vpslld $7, %xmm2, %xmm12
	vpxor %xmm15, %xmm5, %xmm15
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm12, %xmm4, %xmm12
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm0, %xmm12, %xmm0
	vpaddd %xmm6, %xmm3, %xmm6
	vmovdqa 288(%rdi), %xmm3
	vpxor %xmm3, %xmm13, %xmm12
	vmovdqa %xmm12, 432(%rdi)
	vpand 576(%rdi), %xmm12, %xmm15
	vpxor %xmm15, %xmm3, %xmm15
	vpsrld $2, %xmm13, %xmm4
	vpsrld $13, %xmm13, %xmm11
	vpsrld $22, %xmm13, %xmm5
	vpslld $30, %xmm13, %xmm3
	vpslld $19, %xmm13, %xmm12
	vpslld $10, %xmm13, %xmm2
	vpxor %xmm11, %xmm4, %xmm11
	vpxor %xmm3, %xmm5, %xmm3
	vpxor %xmm2, %xmm12, %xmm2
	vpxor %xmm3, %xmm11, %xmm3
	vpxor %xmm3, %xmm2, %xmm3
	vpsrld $6, %xmm10, %xmm2
	vpsrld $11, %xmm10, %xmm11
	vpsrld $25, %xmm10, %xmm12
	vpslld $26, %xmm10, %xmm5
	vpslld $21, %xmm10, %xmm4
	vpslld $7, %xmm10, %xmm13
	vpxor %xmm11, %xmm2, %xmm11
	vpxor %xmm5, %xmm12, %xmm5
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm5, %xmm13, %xmm5
	vpaddd %xmm7, %xmm14, %xmm7
	vpxor %xmm9, %xmm1, %xmm14
	vmovdqa %xmm14, 576(%rdi)
	vpand 368(%rdi), %xmm14, %xmm13
	vpxor %xmm13, %xmm9, %xmm13
	vpsrld $2, %xmm1, %xmm11
	vpsrld $13, %xmm1, %xmm4
	vpsrld $22, %xmm1, %xmm12
	jmp .Lavx_zen5_own_0_24
	.p2align 4
.Lavx_zen5_own_0_24:
	vpslld $30, %xmm1, %xmm2
	vpslld $19, %xmm1, %xmm9
	vpslld $10, %xmm1, %xmm14
	vpxor %xmm4, %xmm11, %xmm4
	vpxor %xmm2, %xmm12, %xmm2
	vpxor %xmm14, %xmm9, %xmm14
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm2, %xmm14, %xmm2
	vpaddd %xmm0, %xmm6, %xmm6
	vpaddd %xmm3, %xmm15, %xmm3
	vpaddd %xmm5, %xmm7, %xmm7
	vpaddd %xmm2, %xmm13, %xmm2
	vpaddd 528(%rdi), %xmm6, %xmm13
	vmovdqa %xmm13, 368(%rdi)
	vpaddd %xmm3, %xmm6, %xmm3
	vmovdqa %xmm3, 528(%rdi)
	vpaddd 560(%rdi), %xmm7, %xmm6
	vmovdqa %xmm6, 640(%rdi)
	vpaddd %xmm2, %xmm7, %xmm2
	vmovdqa %xmm2, 48(%rdi)
	vmovdqa 1424(%r13), %xmm7
	vpsrld $17, %xmm7, %xmm5
	vpsrld $19, %xmm7, %xmm15
	vpslld $15, %xmm7, %xmm0
	vpslld $13, %xmm7, %xmm14
	vpsrld $10, %xmm7, %xmm7
	vpxor %xmm15, %xmm5, %xmm15
	vpxor %xmm14, %xmm0, %xmm14
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm15, %xmm14, %xmm15
	vmovdqa 448(%r13), %xmm14
	vpsrld $17, %xmm14, %xmm7
	vpsrld $19, %xmm14, %xmm0
	vpslld $15, %xmm14, %xmm5
	vpslld $13, %xmm14, %xmm4
	vpsrld $10, %xmm14, %xmm14
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm4, %xmm5, %xmm4
	vpxor %xmm0, %xmm14, %xmm0
	vpxor %xmm0, %xmm4, %xmm0
	vmovdqa 368(%r13), %xmm4
	vpaddd 208(%r9), %xmm4, %xmm4
	vpaddd 1344(%r13), %xmm15, %xmm15
	vmovdqa %xmm15, 1456(%r13)
	vpaddd %xmm0, %xmm4, %xmm4
	vmovdqa %xmm4, 480(%r13)
	vpaddd 576(%r9), %xmm15, %xmm15
	vpaddd 624(%r9), %xmm4, %xmm4
	vpaddd %xmm15, %xmm8, %xmm15
	vmovdqa 512(%rdi), %xmm8
	vpxor 64(%rdi), %xmm8, %xmm0
	vpand %xmm0, %xmm13, %xmm0
	vpxor %xmm0, %xmm8, %xmm0
	vpaddd 608(%rdi), %xmm4, %xmm4
	vmovdqa 320(%rdi), %xmm14
	vpxor %xmm14, %xmm10, %xmm5
	vpand %xmm5, %xmm6, %xmm5
	vpxor %xmm5, %xmm14, %xmm5
	vpsrld $6, %xmm13, %xmm7
	vpsrld $11, %xmm13, %xmm9
	vpsrld $25, %xmm13, %xmm12
	vpslld $26, %xmm13, %xmm11
	vpslld $21, %xmm13, %xmm10
	vpslld $7, %xmm13, %xmm14
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm11, %xmm12, %xmm11
	vpxor %xmm14, %xmm10, %xmm14
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm11, %xmm14, %xmm11
	vpaddd %xmm0, %xmm15, %xmm0
	vmovdqa 96(%rdi), %xmm15
	vpxor %xmm15, %xmm3, %xmm14
	vmovdqa %xmm14, 608(%rdi)
	vpand 432(%rdi), %xmm14, %xmm9
	vpxor %xmm9, %xmm15, %xmm9
	vpsrld $2, %xmm3, %xmm15
	vpsrld $13, %xmm3, %xmm10
	vpsrld $22, %xmm3, %xmm12
	vpslld $30, %xmm3, %xmm7
	vpslld $19, %xmm3, %xmm14
	vpslld $10, %xmm3, %xmm13
	vpxor %xmm10, %xmm15, %xmm10
	vpxor %xmm7, %xmm12, %xmm7
	vpxor %xmm13, %xmm14, %xmm13
	vpxor %xmm7, %xmm10, %xmm7
	vpxor %xmm7, %xmm13, %xmm7
	vpsrld $6, %xmm6, %xmm13
	vpsrld $11, %xmm6, %xmm10
	vpsrld $25, %xmm6, %xmm14
	vpslld $26, %xmm6, %xmm12
	vpslld $21, %xmm6, %xmm15
	vpslld $7, %xmm6, %xmm3
	vpxor %xmm10, %xmm13, %xmm10
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm3, %xmm15, %xmm3
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm12, %xmm3, %xmm12
	vpaddd %xmm5, %xmm4, %xmm5
	vpxor %xmm1, %xmm2, %xmm4
	vmovdqa %xmm4, 432(%rdi)
	jmp .Lavx_zen5_own_0_25
	.p2align 4
.Lavx_zen5_own_0_25:
	vpand 576(%rdi), %xmm4, %xmm3
	vpxor %xmm3, %xmm1, %xmm3
	vpsrld $2, %xmm2, %xmm1
	vpsrld $13, %xmm2, %xmm10
	vpsrld $22, %xmm2, %xmm15
	vpslld $30, %xmm2, %xmm14
	vpslld $19, %xmm2, %xmm13
	vpslld $10, %xmm2, %xmm4
	vpxor %xmm10, %xmm1, %xmm10
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm4, %xmm13, %xmm4
	vpxor %xmm14, %xmm10, %xmm14
	vpxor %xmm14, %xmm4, %xmm14
	vpaddd %xmm11, %xmm0, %xmm0
	vpaddd %xmm7, %xmm9, %xmm7
	vpaddd %xmm12, %xmm5, %xmm5
	vpaddd %xmm14, %xmm3, %xmm14
	vpaddd 592(%rdi), %xmm0, %xmm3
	vmovdqa %xmm3, 576(%rdi)
	vpaddd %xmm7, %xmm0, %xmm7
	vpaddd 624(%rdi), %xmm5, %xmm0
	vpaddd %xmm14, %xmm5, %xmm14
	vmovdqa %xmm14, 32(%rdi)
	vmovdqa 1440(%r13), %xmm5
	vpsrld $17, %xmm5, %xmm12
	vpsrld $19, %xmm5, %xmm9
	vpslld $15, %xmm5, %xmm11
	vpslld $13, %xmm5, %xmm4
	vpsrld $10, %xmm5, %xmm5
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm4, %xmm11, %xmm4
	vpxor %xmm9, %xmm5, %xmm9
	vpxor %xmm9, %xmm4, %xmm9
	vmovdqa 464(%r13), %xmm4
	vpsrld $17, %xmm4, %xmm5
	vpsrld $19, %xmm4, %xmm11
	vpslld $15, %xmm4, %xmm12
	vpslld $13, %xmm4, %xmm10
	vpsrld $10, %xmm4, %xmm4
	vpxor %xmm11, %xmm5, %xmm11
	vpxor %xmm10, %xmm12, %xmm10
	vpxor %xmm11, %xmm4, %xmm11
	vpxor %xmm11, %xmm10, %xmm11
	vbroadcastss 36(%r8), %xmm10
	vpaddd 384(%r13), %xmm10, %xmm10
	vpaddd 1360(%r13), %xmm9, %xmm9
	vmovdqa %xmm9, 1472(%r13)
	vpaddd %xmm11, %xmm10, %xmm10
	vmovdqa %xmm10, 496(%r13)
	vpaddd 592(%r9), %xmm9, %xmm9
	vpaddd 640(%r9), %xmm10, %xmm10
	vpaddd %xmm9, %xmm8, %xmm9
	vmovdqa 64(%rdi), %xmm8
	vpxor 368(%rdi), %xmm8, %xmm11
	vpand %xmm11, %xmm3, %xmm11
	vpxor %xmm11, %xmm8, %xmm11
	vpaddd 320(%rdi), %xmm10, %xmm10
	vmovdqa 80(%rdi), %xmm8
	vpxor %xmm8, %xmm6, %xmm4
	vpand %xmm4, %xmm0, %xmm4
	vpxor %xmm4, %xmm8, %xmm4
	vpsrld $6, %xmm3, %xmm8
	vpsrld $11, %xmm3, %xmm12
	vpsrld $25, %xmm3, %xmm5
	vpslld $26, %xmm3, %xmm13
	vpslld $21, %xmm3, %xmm15
	vpslld $7, %xmm3, %xmm1
	vpxor %xmm12, %xmm8, %xmm12
	vpxor %xmm13, %xmm5, %xmm13
	vpxor %xmm1, %xmm15, %xmm1
	vpxor %xmm13, %xmm12, %xmm13
	vpxor %xmm13, %xmm1, %xmm13
	vpaddd %xmm11, %xmm9, %xmm11
	vmovdqa 528(%rdi), %xmm9
	vpxor %xmm9, %xmm7, %xmm1
	vpand 608(%rdi), %xmm1, %xmm1
	vpxor %xmm1, %xmm9, %xmm1
	vpsrld $2, %xmm7, %xmm12
	vpsrld $13, %xmm7, %xmm15
	vpsrld $22, %xmm7, %xmm5
	vpslld $30, %xmm7, %xmm8
	vpslld $19, %xmm7, %xmm6
	vpslld $10, %xmm7, %xmm3
	vpxor %xmm15, %xmm12, %xmm15
	vpxor %xmm8, %xmm5, %xmm8
	vpxor %xmm3, %xmm6, %xmm3
	vpxor %xmm8, %xmm15, %xmm8
	vpxor %xmm8, %xmm3, %xmm8
	vpsrld $6, %xmm0, %xmm3
	vpsrld $11, %xmm0, %xmm15
	vpsrld $25, %xmm0, %xmm6
	vpslld $26, %xmm0, %xmm5
	vpslld $21, %xmm0, %xmm12
	vpslld $7, %xmm0, %xmm9
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm5, %xmm6, %xmm5
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm5, %xmm15, %xmm5
	vpxor %xmm5, %xmm9, %xmm5
	vpaddd %xmm4, %xmm10, %xmm4
	jmp .Lavx_zen5_own_0_26
	.p2align 4
.Lavx_zen5_own_0_26:
	vpxor %xmm2, %xmm14, %xmm10
	vpand 432(%rdi), %xmm10, %xmm10
	vpxor %xmm10, %xmm2, %xmm10
	vpsrld $2, %xmm14, %xmm2
	vpsrld $13, %xmm14, %xmm9
	vpsrld $22, %xmm14, %xmm15
	vpslld $30, %xmm14, %xmm12
	vpslld $19, %xmm14, %xmm6
	vpslld $10, %xmm14, %xmm14
	vpxor %xmm9, %xmm2, %xmm9
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm12, %xmm9, %xmm12
	vpxor %xmm12, %xmm14, %xmm12
	vmovdqa 0(%r9), %xmm14
	vpaddd 336(%rdi), %xmm14, %xmm14
	vpaddd %xmm13, %xmm11, %xmm11
	vpaddd %xmm8, %xmm1, %xmm8
	vpaddd %xmm5, %xmm4, %xmm4
	vpaddd %xmm12, %xmm10, %xmm12
	vpand (%rdi), %xmm14, %xmm14
	vpcmpeqd 16(%rdi), %xmm14, %xmm14
	vmovmskps %xmm14, %r10d
	mov %r10w, (%rcx)
	or %r10d, %eax
	vpaddd 288(%rdi), %xmm11, %xmm14
	vpaddd %xmm8, %xmm11, %xmm8
	vpaddd 304(%rdi), %xmm4, %xmm11
	vpaddd %xmm12, %xmm4, %xmm12
	vmovdqa 656(%r9), %xmm4
	vmovdqa %xmm4, 1232(%r13)
	vmovdqa %xmm4, 1248(%r13)
	vmovdqa 32(%r9), %xmm4
	vmovdqa %xmm4, 1264(%r13)
	vmovdqa 368(%rdi), %xmm4
	vmovdqa 528(%rdi), %xmm10
	vmovdqa 640(%rdi), %xmm5
	vmovdqa 576(%rdi), %xmm1
	vmovdqa %xmm11, %xmm6
	vmovdqa %xmm8, %xmm3
	vmovdqa %xmm7, %xmm8
	vmovdqa %xmm12, %xmm7
	vmovdqa %xmm10, %xmm9
	vmovdqa %xmm14, %xmm2
	vmovdqa %xmm4, %xmm10
	vmovdqa %xmm0, %xmm4
	vmovdqa %xmm1, %xmm0
	vmovdqa %xmm10, %xmm1
	mov $4, %r15
	.p2align 6
.Lavx_zen5_own_1:
	vmovdqa 1248(%r13), %xmm10
	vpsrld $7, %xmm10, %xmm11
	vpsrld $18, %xmm10, %xmm12
	vpslld $25, %xmm10, %xmm13
	vpslld $14, %xmm10, %xmm14
	vpsrld $3, %xmm10, %xmm15
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm14, %xmm13, %xmm14
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm12, %xmm14, %xmm12
	vmovdqa 272(%r13), %xmm14
	vpsrld $7, %xmm14, %xmm15
	vpsrld $18, %xmm14, %xmm13
	vpslld $25, %xmm14, %xmm11
	vpslld $14, %xmm14, %xmm10
	vmovdqa %xmm7, 288(%rdi)
	vpsrld $3, %xmm14, %xmm7
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm10, %xmm11, %xmm10
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm13, %xmm10, %xmm13
	vpaddd 1232(%r13), %xmm12, %xmm12
	vpaddd 256(%r13), %xmm13, %xmm13
	vmovdqa 1456(%r13), %xmm10
	vpsrld $17, %xmm10, %xmm7
	vpsrld $19, %xmm10, %xmm11
	vpslld $15, %xmm10, %xmm15
	vpslld $13, %xmm10, %xmm14
	vmovdqa %xmm9, 304(%rdi)
	vpsrld $10, %xmm10, %xmm9
	vpxor %xmm11, %xmm7, %xmm11
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm11, %xmm14, %xmm11
	vpaddd 1376(%r13), %xmm12, %xmm12
	vmovdqa 480(%r13), %xmm14
	vpsrld $17, %xmm14, %xmm9
	vpsrld $19, %xmm14, %xmm15
	vpslld $15, %xmm14, %xmm7
	vpslld $13, %xmm14, %xmm10
	vmovdqa %xmm3, 320(%rdi)
	vpsrld $10, %xmm14, %xmm3
	vpxor %xmm15, %xmm9, %xmm15
	vpxor %xmm10, %xmm7, %xmm10
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm15, %xmm10, %xmm15
	vpaddd 400(%r13), %xmm13, %xmm13
	vpaddd %xmm11, %xmm12, %xmm12
	vmovdqa %xmm12, 1488(%r13)
	vpaddd %xmm15, %xmm13, %xmm13
	vmovdqa %xmm13, 512(%r13)
	vpaddd 464(%r14), %xmm12, %xmm15
	vpaddd 512(%r14), %xmm13, %xmm11
	vpaddd 64(%rdi), %xmm15, %xmm15
	vpxor %xmm1, %xmm0, %xmm10
	vpand %xmm10, %xmm2, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vpaddd 80(%rdi), %xmm11, %xmm11
	vpxor %xmm5, %xmm4, %xmm3
	vpand %xmm3, %xmm6, %xmm3
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $6, %xmm2, %xmm7
	vpsrld $11, %xmm2, %xmm9
	vpsrld $25, %xmm2, %xmm14
	vpslld $26, %xmm2, %xmm13
	vpslld $21, %xmm2, %xmm12
	vmovdqa %xmm4, 336(%rdi)
	vpslld $7, %xmm2, %xmm4
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm13, %xmm14, %xmm13
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm13, %xmm9, %xmm13
	vpxor %xmm13, %xmm4, %xmm13
	vpaddd %xmm10, %xmm15, %xmm10
	vmovdqa 320(%rdi), %xmm15
	vpxor %xmm8, %xmm15, %xmm4
	vmovdqa %xmm4, 352(%rdi)
	vpxor 304(%rdi), %xmm8, %xmm9
	vpand %xmm9, %xmm4, %xmm9
	vpxor %xmm9, %xmm8, %xmm9
	vpsrld $2, %xmm15, %xmm12
	vpsrld $13, %xmm15, %xmm14
	vpsrld $22, %xmm15, %xmm7
	vmovdqa %xmm8, 368(%rdi)
	vpslld $30, %xmm15, %xmm8
	vpslld $19, %xmm15, %xmm4
	vmovdqa %xmm5, 384(%rdi)
	vpslld $10, %xmm15, %xmm5
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm8, %xmm7, %xmm8
	vpxor %xmm5, %xmm4, %xmm5
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm8, %xmm5, %xmm8
	vpsrld $6, %xmm6, %xmm5
	vpsrld $11, %xmm6, %xmm14
	vpsrld $25, %xmm6, %xmm4
	vpslld $26, %xmm6, %xmm7
	vpslld $21, %xmm6, %xmm12
	vpslld $7, %xmm6, %xmm15
	vpxor %xmm14, %xmm5, %xmm14
	jmp .Lavx_zen5_own_1_1
	.p2align 4
.Lavx_zen5_own_1_1:
	vpxor %xmm7, %xmm4, %xmm7
	vpxor %xmm15, %xmm12, %xmm15
	vpxor %xmm7, %xmm14, %xmm7
	vpxor %xmm7, %xmm15, %xmm7
	vpaddd %xmm3, %xmm11, %xmm3
	vmovdqa 288(%rdi), %xmm11
	vmovdqa 32(%rdi), %xmm15
	vpxor %xmm15, %xmm11, %xmm14
	vmovdqa %xmm14, 400(%rdi)
	vpxor 48(%rdi), %xmm15, %xmm12
	vpand %xmm12, %xmm14, %xmm12
	vpxor %xmm12, %xmm15, %xmm12
	vpsrld $2, %xmm11, %xmm4
	vpsrld $13, %xmm11, %xmm5
	vpsrld $22, %xmm11, %xmm15
	vpslld $30, %xmm11, %xmm14
	vmovdqa %xmm6, 416(%rdi)
	vpslld $19, %xmm11, %xmm6
	vmovdqa %xmm2, 432(%rdi)
	vpslld $10, %xmm11, %xmm2
	vpxor %xmm5, %xmm4, %xmm5
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm14, %xmm5, %xmm14
	vpxor %xmm14, %xmm2, %xmm14
	vmovdqa 1264(%r13), %xmm2
	vpsrld $7, %xmm2, %xmm5
	vpsrld $18, %xmm2, %xmm6
	vpslld $25, %xmm2, %xmm15
	vpslld $14, %xmm2, %xmm4
	vpsrld $3, %xmm2, %xmm11
	vpxor %xmm6, %xmm5, %xmm6
	vpxor %xmm4, %xmm15, %xmm4
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm6, %xmm4, %xmm6
	vmovdqa 288(%r13), %xmm4
	vpsrld $7, %xmm4, %xmm11
	vpsrld $18, %xmm4, %xmm15
	vpslld $25, %xmm4, %xmm5
	vpslld $14, %xmm4, %xmm2
	vmovdqa %xmm0, 448(%rdi)
	vpsrld $3, %xmm4, %xmm0
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm2, %xmm5, %xmm2
	vpxor %xmm15, %xmm0, %xmm15
	vpxor %xmm15, %xmm2, %xmm15
	vpaddd %xmm13, %xmm10, %xmm10
	vpaddd %xmm8, %xmm9, %xmm8
	vpaddd %xmm7, %xmm3, %xmm3
	vpaddd %xmm14, %xmm12, %xmm14
	vpaddd 1248(%r13), %xmm6, %xmm6
	vpaddd 272(%r13), %xmm15, %xmm15
	vpaddd 96(%rdi), %xmm10, %xmm12
	vmovdqa %xmm12, 464(%rdi)
	vpaddd %xmm8, %xmm10, %xmm8
	vmovdqa %xmm8, 480(%rdi)
	vpaddd 112(%rdi), %xmm3, %xmm10
	vmovdqa %xmm10, 496(%rdi)
	vpaddd %xmm14, %xmm3, %xmm14
	vmovdqa %xmm14, 512(%rdi)
	vmovdqa 1472(%r13), %xmm3
	vpsrld $17, %xmm3, %xmm7
	vpsrld $19, %xmm3, %xmm9
	vpslld $15, %xmm3, %xmm13
	vpslld $13, %xmm3, %xmm2
	vpsrld $10, %xmm3, %xmm0
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm2, %xmm13, %xmm2
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm9, %xmm2, %xmm9
	vpaddd 1392(%r13), %xmm6, %xmm6
	vmovdqa 496(%r13), %xmm2
	vpsrld $17, %xmm2, %xmm0
	vpsrld $19, %xmm2, %xmm13
	vpslld $15, %xmm2, %xmm7
	vpslld $13, %xmm2, %xmm5
	vpsrld $10, %xmm2, %xmm11
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm13, %xmm5, %xmm13
	vpaddd 416(%r13), %xmm15, %xmm15
	vpaddd %xmm9, %xmm6, %xmm6
	vmovdqa %xmm6, 1504(%r13)
	vpaddd %xmm13, %xmm15, %xmm15
	vmovdqa %xmm15, 528(%r13)
	vpaddd 480(%r14), %xmm6, %xmm13
	vpaddd 528(%r14), %xmm15, %xmm9
	vpaddd %xmm13, %xmm1, %xmm13
	vmovdqa 448(%rdi), %xmm1
	vpxor 432(%rdi), %xmm1, %xmm5
	vpand %xmm5, %xmm12, %xmm5
	vpxor %xmm5, %xmm1, %xmm5
	vpaddd 384(%rdi), %xmm9, %xmm9
	vmovdqa 336(%rdi), %xmm11
	vpxor 416(%rdi), %xmm11, %xmm7
	vpand %xmm7, %xmm10, %xmm7
	vpxor %xmm7, %xmm11, %xmm7
	vpsrld $6, %xmm12, %xmm0
	vpsrld $11, %xmm12, %xmm2
	jmp .Lavx_zen5_own_1_2
	.p2align 4
.Lavx_zen5_own_1_2:
	vpsrld $25, %xmm12, %xmm3
	vpslld $26, %xmm12, %xmm15
	vpslld $21, %xmm12, %xmm6
	vpslld $7, %xmm12, %xmm11
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm15, %xmm11, %xmm15
	vpaddd %xmm5, %xmm13, %xmm5
	vmovdqa 320(%rdi), %xmm13
	vpxor %xmm13, %xmm8, %xmm11
	vmovdqa %xmm11, 384(%rdi)
	vpand 352(%rdi), %xmm11, %xmm2
	vpxor %xmm2, %xmm13, %xmm2
	vpsrld $2, %xmm8, %xmm6
	vpsrld $13, %xmm8, %xmm3
	vpsrld $22, %xmm8, %xmm0
	vpslld $30, %xmm8, %xmm13
	vpslld $19, %xmm8, %xmm11
	vpslld $10, %xmm8, %xmm12
	vpxor %xmm3, %xmm6, %xmm3
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpsrld $6, %xmm10, %xmm12
	vpsrld $11, %xmm10, %xmm3
	vpsrld $25, %xmm10, %xmm11
	vpslld $26, %xmm10, %xmm0
	vpslld $21, %xmm10, %xmm6
	vpslld $7, %xmm10, %xmm8
	vpxor %xmm3, %xmm12, %xmm3
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm8, %xmm6, %xmm8
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm0, %xmm8, %xmm0
	vpaddd %xmm7, %xmm9, %xmm7
	vmovdqa 288(%rdi), %xmm9
	vpxor %xmm9, %xmm14, %xmm8
	vmovdqa %xmm8, 352(%rdi)
	vpand 400(%rdi), %xmm8, %xmm3
	vpxor %xmm3, %xmm9, %xmm3
	vpsrld $2, %xmm14, %xmm6
	vpsrld $13, %xmm14, %xmm11
	vpsrld $22, %xmm14, %xmm12
	vpslld $30, %xmm14, %xmm9
	vpslld $19, %xmm14, %xmm8
	vpslld $10, %xmm14, %xmm10
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm10, %xmm8, %xmm10
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm9, %xmm10, %xmm9
	vmovdqa 1280(%r13), %xmm10
	vpsrld $7, %xmm10, %xmm11
	vpsrld $18, %xmm10, %xmm8
	vpslld $25, %xmm10, %xmm12
	vpslld $14, %xmm10, %xmm6
	vpsrld $3, %xmm10, %xmm14
	vpxor %xmm8, %xmm11, %xmm8
	vpxor %xmm6, %xmm12, %xmm6
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm8, %xmm6, %xmm8
	vmovdqa 304(%r13), %xmm6
	vpsrld $7, %xmm6, %xmm14
	vpsrld $18, %xmm6, %xmm12
	vpslld $25, %xmm6, %xmm11
	vpslld $14, %xmm6, %xmm10
	vpsrld $3, %xmm6, %xmm1
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm10, %xmm11, %xmm10
	vpxor %xmm12, %xmm1, %xmm12
	vpxor %xmm12, %xmm10, %xmm12
	vpaddd %xmm15, %xmm5, %xmm5
	vpaddd %xmm13, %xmm2, %xmm13
	vpaddd %xmm0, %xmm7, %xmm7
	vpaddd %xmm9, %xmm3, %xmm9
	vpaddd 1264(%r13), %xmm8, %xmm8
	vpaddd %xmm12, %xmm4, %xmm12
	vpaddd 304(%rdi), %xmm5, %xmm4
	vmovdqa %xmm4, 400(%rdi)
	vpaddd %xmm13, %xmm5, %xmm13
	vmovdqa %xmm13, 304(%rdi)
	vpaddd 48(%rdi), %xmm7, %xmm5
	vmovdqa %xmm5, 528(%rdi)
	vpaddd %xmm9, %xmm7, %xmm9
	vmovdqa %xmm9, 544(%rdi)
	vmovdqa 1488(%r13), %xmm7
	vpsrld $17, %xmm7, %xmm3
	vpsrld $19, %xmm7, %xmm0
	vpslld $15, %xmm7, %xmm2
	vpslld $13, %xmm7, %xmm15
	vpsrld $10, %xmm7, %xmm10
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm0, %xmm15, %xmm0
	vpaddd 1408(%r13), %xmm8, %xmm8
	vmovdqa 512(%r13), %xmm15
	jmp .Lavx_zen5_own_1_3
	.p2align 4
.Lavx_zen5_own_1_3:
	vpsrld $17, %xmm15, %xmm10
	vpsrld $19, %xmm15, %xmm2
	vpslld $15, %xmm15, %xmm3
	vpslld $13, %xmm15, %xmm1
	vpsrld $10, %xmm15, %xmm11
	vpxor %xmm2, %xmm10, %xmm2
	vpxor %xmm1, %xmm3, %xmm1
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm2, %xmm1, %xmm2
	vpaddd 432(%r13), %xmm12, %xmm12
	vpaddd %xmm0, %xmm8, %xmm8
	vmovdqa %xmm8, 1520(%r13)
	vpaddd %xmm2, %xmm12, %xmm12
	vmovdqa %xmm12, 544(%r13)
	vpaddd 496(%r14), %xmm8, %xmm2
	vpaddd 544(%r14), %xmm12, %xmm0
	vpaddd 448(%rdi), %xmm2, %xmm2
	vmovdqa 432(%rdi), %xmm1
	vpxor 464(%rdi), %xmm1, %xmm11
	vpand %xmm11, %xmm4, %xmm11
	vpxor %xmm11, %xmm1, %xmm11
	vpaddd 336(%rdi), %xmm0, %xmm0
	vmovdqa 416(%rdi), %xmm3
	vpxor 496(%rdi), %xmm3, %xmm10
	vpand %xmm10, %xmm5, %xmm10
	vpxor %xmm10, %xmm3, %xmm10
	vpsrld $6, %xmm4, %xmm14
	vpsrld $11, %xmm4, %xmm15
	vpsrld $25, %xmm4, %xmm7
	vpslld $26, %xmm4, %xmm12
	vpslld $21, %xmm4, %xmm8
	vpslld $7, %xmm4, %xmm3
	vpxor %xmm15, %xmm14, %xmm15
	vpxor %xmm12, %xmm7, %xmm12
	vpxor %xmm3, %xmm8, %xmm3
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm12, %xmm3, %xmm12
	vpaddd %xmm11, %xmm2, %xmm11
	vmovdqa 480(%rdi), %xmm2
	vpxor %xmm2, %xmm13, %xmm3
	vmovdqa %xmm3, 336(%rdi)
	vpand 384(%rdi), %xmm3, %xmm15
	vpxor %xmm15, %xmm2, %xmm15
	vpsrld $2, %xmm13, %xmm8
	vpsrld $13, %xmm13, %xmm7
	vpsrld $22, %xmm13, %xmm14
	vpslld $30, %xmm13, %xmm2
	vpslld $19, %xmm13, %xmm3
	vpslld $10, %xmm13, %xmm4
	vpxor %xmm7, %xmm8, %xmm7
	vpxor %xmm2, %xmm14, %xmm2
	vpxor %xmm4, %xmm3, %xmm4
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm2, %xmm4, %xmm2
	vpsrld $6, %xmm5, %xmm4
	vpsrld $11, %xmm5, %xmm7
	vpsrld $25, %xmm5, %xmm3
	vpslld $26, %xmm5, %xmm14
	vpslld $21, %xmm5, %xmm8
	vpslld $7, %xmm5, %xmm13
	vpxor %xmm7, %xmm4, %xmm7
	vpxor %xmm14, %xmm3, %xmm14
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm14, %xmm7, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpaddd %xmm10, %xmm0, %xmm10
	vmovdqa 512(%rdi), %xmm0
	vpxor %xmm0, %xmm9, %xmm13
	vmovdqa %xmm13, 384(%rdi)
	vpand 352(%rdi), %xmm13, %xmm7
	vpxor %xmm7, %xmm0, %xmm7
	vpsrld $2, %xmm9, %xmm8
	vpsrld $13, %xmm9, %xmm3
	vpsrld $22, %xmm9, %xmm4
	vpslld $30, %xmm9, %xmm0
	vpslld $19, %xmm9, %xmm13
	vpslld $10, %xmm9, %xmm5
	vpxor %xmm3, %xmm8, %xmm3
	vpxor %xmm0, %xmm4, %xmm0
	vpxor %xmm5, %xmm13, %xmm5
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm0, %xmm5, %xmm0
	vmovdqa 1296(%r13), %xmm5
	vpsrld $7, %xmm5, %xmm3
	vpsrld $18, %xmm5, %xmm13
	vpslld $25, %xmm5, %xmm4
	vpslld $14, %xmm5, %xmm8
	vpsrld $3, %xmm5, %xmm9
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm8, %xmm4, %xmm8
	vpxor %xmm13, %xmm9, %xmm13
	vpxor %xmm13, %xmm8, %xmm13
	vmovdqa 320(%r13), %xmm8
	vpsrld $7, %xmm8, %xmm9
	vpsrld $18, %xmm8, %xmm4
	vpslld $25, %xmm8, %xmm3
	vpslld $14, %xmm8, %xmm5
	vpsrld $3, %xmm8, %xmm1
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm5, %xmm3, %xmm5
	jmp .Lavx_zen5_own_1_4
	.p2align 4
.Lavx_zen5_own_1_4:
	vpxor %xmm4, %xmm1, %xmm4
	vpxor %xmm4, %xmm5, %xmm4
	vpaddd %xmm12, %xmm11, %xmm11
	vpaddd %xmm2, %xmm15, %xmm2
	vpaddd %xmm14, %xmm10, %xmm10
	vpaddd %xmm0, %xmm7, %xmm0
	vpaddd 1280(%r13), %xmm13, %xmm13
	vpaddd %xmm4, %xmm6, %xmm4
	vpaddd 368(%rdi), %xmm11, %xmm6
	vmovdqa %xmm6, 352(%rdi)
	vpaddd %xmm2, %xmm11, %xmm2
	vmovdqa %xmm2, 368(%rdi)
	vpaddd 32(%rdi), %xmm10, %xmm11
	vmovdqa %xmm11, 448(%rdi)
	vpaddd %xmm0, %xmm10, %xmm0
	vmovdqa %xmm0, 560(%rdi)
	vmovdqa 1504(%r13), %xmm10
	vpsrld $17, %xmm10, %xmm7
	vpsrld $19, %xmm10, %xmm14
	vpslld $15, %xmm10, %xmm15
	vpslld $13, %xmm10, %xmm12
	vpsrld $10, %xmm10, %xmm10
	vpxor %xmm14, %xmm7, %xmm14
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm14, %xmm10, %xmm14
	vpxor %xmm14, %xmm12, %xmm14
	vpaddd 1424(%r13), %xmm13, %xmm13
	vmovdqa 528(%r13), %xmm12
	vpsrld $17, %xmm12, %xmm10
	vpsrld $19, %xmm12, %xmm15
	vpslld $15, %xmm12, %xmm7
	vpslld $13, %xmm12, %xmm5
	vpsrld $10, %xmm12, %xmm12
	vpxor %xmm15, %xmm10, %xmm15
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm15, %xmm12, %xmm15
	vpxor %xmm15, %xmm5, %xmm15
	vpaddd 448(%r13), %xmm4, %xmm4
	vpaddd %xmm14, %xmm13, %xmm13
	vmovdqa %xmm13, 1536(%r13)
	vpaddd %xmm15, %xmm4, %xmm4
	vmovdqa %xmm4, 560(%r13)
	vpaddd 512(%r14), %xmm13, %xmm15
	vpaddd 560(%r14), %xmm4, %xmm14
	vpaddd 432(%rdi), %xmm15, %xmm15
	vmovdqa 464(%rdi), %xmm5
	vpxor 400(%rdi), %xmm5, %xmm12
	vpand %xmm12, %xmm6, %xmm12
	vpxor %xmm12, %xmm5, %xmm12
	vpaddd 416(%rdi), %xmm14, %xmm14
	vmovdqa 496(%rdi), %xmm7
	vpxor 528(%rdi), %xmm7, %xmm10
	vpand %xmm10, %xmm11, %xmm10
	vpxor %xmm10, %xmm7, %xmm10
	vpsrld $6, %xmm6, %xmm1
	vpsrld $11, %xmm6, %xmm3
	vpsrld $25, %xmm6, %xmm9
	vpslld $26, %xmm6, %xmm4
	vpslld $21, %xmm6, %xmm13
	vpslld $7, %xmm6, %xmm7
	vpxor %xmm3, %xmm1, %xmm3
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm4, %xmm3, %xmm4
	vpxor %xmm4, %xmm7, %xmm4
	vpaddd %xmm12, %xmm15, %xmm12
	vmovdqa 304(%rdi), %xmm15
	vpxor %xmm15, %xmm2, %xmm7
	vmovdqa %xmm7, 416(%rdi)
	vpand 336(%rdi), %xmm7, %xmm3
	vpxor %xmm3, %xmm15, %xmm3
	vpsrld $2, %xmm2, %xmm13
	vpsrld $13, %xmm2, %xmm9
	vpsrld $22, %xmm2, %xmm1
	vpslld $30, %xmm2, %xmm15
	vpslld $19, %xmm2, %xmm7
	vpslld $10, %xmm2, %xmm6
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm15, %xmm1, %xmm15
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm15, %xmm9, %xmm15
	vpxor %xmm15, %xmm6, %xmm15
	vpsrld $6, %xmm11, %xmm6
	vpsrld $11, %xmm11, %xmm9
	vpsrld $25, %xmm11, %xmm7
	vpslld $26, %xmm11, %xmm1
	vpslld $21, %xmm11, %xmm13
	vpslld $7, %xmm11, %xmm2
	vpxor %xmm9, %xmm6, %xmm9
	vpxor %xmm1, %xmm7, %xmm1
	vpxor %xmm2, %xmm13, %xmm2
	vpxor %xmm1, %xmm9, %xmm1
	vpxor %xmm1, %xmm2, %xmm1
	vpaddd %xmm10, %xmm14, %xmm10
	vmovdqa 544(%rdi), %xmm14
	vpxor %xmm14, %xmm0, %xmm2
	vmovdqa %xmm2, 336(%rdi)
	vpand 384(%rdi), %xmm2, %xmm9
	vpxor %xmm9, %xmm14, %xmm9
	vpsrld $2, %xmm0, %xmm13
	jmp .Lavx_zen5_own_1_5
	.p2align 4
.Lavx_zen5_own_1_5:
	vpsrld $13, %xmm0, %xmm7
	vpsrld $22, %xmm0, %xmm6
	vpslld $30, %xmm0, %xmm14
	vpslld $19, %xmm0, %xmm2
	vpslld $10, %xmm0, %xmm11
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm11, %xmm2, %xmm11
	vpxor %xmm14, %xmm7, %xmm14
	vpxor %xmm14, %xmm11, %xmm14
	vmovdqa 1312(%r13), %xmm11
	vpsrld $7, %xmm11, %xmm7
	vpsrld $18, %xmm11, %xmm2
	vpslld $25, %xmm11, %xmm6
	vpslld $14, %xmm11, %xmm13
	vpsrld $3, %xmm11, %xmm0
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm13, %xmm6, %xmm13
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm2, %xmm13, %xmm2
	vmovdqa 336(%r13), %xmm13
	vpsrld $7, %xmm13, %xmm0
	vpsrld $18, %xmm13, %xmm6
	vpslld $25, %xmm13, %xmm7
	vpslld $14, %xmm13, %xmm11
	vpsrld $3, %xmm13, %xmm5
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm11, %xmm7, %xmm11
	vpxor %xmm6, %xmm5, %xmm6
	vpxor %xmm6, %xmm11, %xmm6
	vpaddd %xmm4, %xmm12, %xmm12
	vpaddd %xmm15, %xmm3, %xmm15
	vpaddd %xmm1, %xmm10, %xmm10
	vpaddd %xmm14, %xmm9, %xmm14
	vpaddd 1296(%r13), %xmm2, %xmm2
	vpaddd %xmm6, %xmm8, %xmm6
	vpaddd 320(%rdi), %xmm12, %xmm8
	vmovdqa %xmm8, 384(%rdi)
	vpaddd %xmm15, %xmm12, %xmm15
	vmovdqa %xmm15, 320(%rdi)
	vpaddd 288(%rdi), %xmm10, %xmm12
	vmovdqa %xmm12, 432(%rdi)
	vpaddd %xmm14, %xmm10, %xmm14
	vmovdqa %xmm14, 288(%rdi)
	vmovdqa 1520(%r13), %xmm10
	vpsrld $17, %xmm10, %xmm9
	vpsrld $19, %xmm10, %xmm1
	vpslld $15, %xmm10, %xmm3
	vpslld $13, %xmm10, %xmm4
	vpsrld $10, %xmm10, %xmm10
	vpxor %xmm1, %xmm9, %xmm1
	vpxor %xmm4, %xmm3, %xmm4
	vpxor %xmm1, %xmm10, %xmm1
	vpxor %xmm1, %xmm4, %xmm1
	vpaddd 1440(%r13), %xmm2, %xmm2
	vmovdqa 544(%r13), %xmm4
	vpsrld $17, %xmm4, %xmm10
	vpsrld $19, %xmm4, %xmm3
	vpslld $15, %xmm4, %xmm9
	vpslld $13, %xmm4, %xmm11
	vpsrld $10, %xmm4, %xmm4
	vpxor %xmm3, %xmm10, %xmm3
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm3, %xmm4, %xmm3
	vpxor %xmm3, %xmm11, %xmm3
	vpaddd 464(%r13), %xmm6, %xmm6
	vpaddd %xmm1, %xmm2, %xmm2
	vmovdqa %xmm2, 1552(%r13)
	vpaddd %xmm3, %xmm6, %xmm6
	vmovdqa %xmm6, 576(%r13)
	vpaddd 528(%r14), %xmm2, %xmm3
	vpaddd 576(%r14), %xmm6, %xmm1
	vpaddd 464(%rdi), %xmm3, %xmm3
	vmovdqa 400(%rdi), %xmm11
	vpxor 352(%rdi), %xmm11, %xmm4
	vpand %xmm4, %xmm8, %xmm4
	vpxor %xmm4, %xmm11, %xmm4
	vpaddd 496(%rdi), %xmm1, %xmm1
	vmovdqa 528(%rdi), %xmm9
	vpxor 448(%rdi), %xmm9, %xmm10
	vpand %xmm10, %xmm12, %xmm10
	vpxor %xmm10, %xmm9, %xmm10
	vpsrld $6, %xmm8, %xmm5
	vpsrld $11, %xmm8, %xmm7
	vpsrld $25, %xmm8, %xmm0
	vpslld $26, %xmm8, %xmm6
	vpslld $21, %xmm8, %xmm2
	vpslld $7, %xmm8, %xmm9
	vpxor %xmm7, %xmm5, %xmm7
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm9, %xmm2, %xmm9
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm6, %xmm9, %xmm6
	vpaddd %xmm4, %xmm3, %xmm4
	vmovdqa 368(%rdi), %xmm3
	vpxor %xmm3, %xmm15, %xmm9
	vmovdqa %xmm9, 496(%rdi)
	vpand 416(%rdi), %xmm9, %xmm7
	vpxor %xmm7, %xmm3, %xmm7
	vpsrld $2, %xmm15, %xmm2
	jmp .Lavx_zen5_own_1_6
	.p2align 4
.Lavx_zen5_own_1_6:
	vpsrld $13, %xmm15, %xmm0
	vpsrld $22, %xmm15, %xmm5
	vpslld $30, %xmm15, %xmm3
	vpslld $19, %xmm15, %xmm9
	vpslld $10, %xmm15, %xmm8
	vpxor %xmm0, %xmm2, %xmm0
	vpxor %xmm3, %xmm5, %xmm3
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm3, %xmm8, %xmm3
	vpsrld $6, %xmm12, %xmm8
	vpsrld $11, %xmm12, %xmm0
	vpsrld $25, %xmm12, %xmm9
	vpslld $26, %xmm12, %xmm5
	vpslld $21, %xmm12, %xmm2
	vpslld $7, %xmm12, %xmm15
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm5, %xmm0, %xmm5
	vpxor %xmm5, %xmm15, %xmm5
	vpaddd %xmm10, %xmm1, %xmm10
	vmovdqa 560(%rdi), %xmm1
	vpxor %xmm1, %xmm14, %xmm15
	vmovdqa %xmm15, 416(%rdi)
	vpand 336(%rdi), %xmm15, %xmm0
	vpxor %xmm0, %xmm1, %xmm0
	vpsrld $2, %xmm14, %xmm2
	vpsrld $13, %xmm14, %xmm9
	vpsrld $22, %xmm14, %xmm8
	vpslld $30, %xmm14, %xmm1
	vpslld $19, %xmm14, %xmm15
	vpslld $10, %xmm14, %xmm12
	vpxor %xmm9, %xmm2, %xmm9
	vpxor %xmm1, %xmm8, %xmm1
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm1, %xmm9, %xmm1
	vpxor %xmm1, %xmm12, %xmm1
	vmovdqa 1328(%r13), %xmm12
	vpsrld $7, %xmm12, %xmm9
	vpsrld $18, %xmm12, %xmm15
	vpslld $25, %xmm12, %xmm8
	vpslld $14, %xmm12, %xmm2
	vpsrld $3, %xmm12, %xmm14
	vpxor %xmm15, %xmm9, %xmm15
	vpxor %xmm2, %xmm8, %xmm2
	vpxor %xmm15, %xmm14, %xmm15
	vpxor %xmm15, %xmm2, %xmm15
	vmovdqa 352(%r13), %xmm2
	vpsrld $7, %xmm2, %xmm14
	vpsrld $18, %xmm2, %xmm8
	vpslld $25, %xmm2, %xmm9
	vpslld $14, %xmm2, %xmm12
	vpsrld $3, %xmm2, %xmm11
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm12, %xmm9, %xmm12
	vpxor %xmm8, %xmm11, %xmm8
	vpxor %xmm8, %xmm12, %xmm8
	vpaddd %xmm6, %xmm4, %xmm4
	vpaddd %xmm3, %xmm7, %xmm3
	vpaddd %xmm5, %xmm10, %xmm10
	vpaddd %xmm1, %xmm0, %xmm1
	vpaddd 1312(%r13), %xmm15, %xmm15
	vpaddd %xmm8, %xmm13, %xmm8
	vpaddd 480(%rdi), %xmm4, %xmm13
	vmovdqa %xmm13, 64(%rdi)
	vpaddd %xmm3, %xmm4, %xmm3
	vmovdqa %xmm3, 96(%rdi)
	vpaddd 512(%rdi), %xmm10, %xmm4
	vmovdqa %xmm4, 80(%rdi)
	vpaddd %xmm1, %xmm10, %xmm1
	vmovdqa %xmm1, 112(%rdi)
	vmovdqa 1536(%r13), %xmm10
	vpsrld $17, %xmm10, %xmm0
	vpsrld $19, %xmm10, %xmm5
	vpslld $15, %xmm10, %xmm7
	vpslld $13, %xmm10, %xmm6
	vpsrld $10, %xmm10, %xmm10
	vpxor %xmm5, %xmm0, %xmm5
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm5, %xmm6, %xmm5
	vpaddd 1456(%r13), %xmm15, %xmm15
	vmovdqa 560(%r13), %xmm6
	vpsrld $17, %xmm6, %xmm10
	vpsrld $19, %xmm6, %xmm7
	vpslld $15, %xmm6, %xmm0
	vpslld $13, %xmm6, %xmm12
	vpsrld $10, %xmm6, %xmm6
	vpxor %xmm7, %xmm10, %xmm7
	vpxor %xmm12, %xmm0, %xmm12
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm7, %xmm12, %xmm7
	vpaddd 480(%r13), %xmm8, %xmm8
	vpaddd %xmm5, %xmm15, %xmm15
	vmovdqa %xmm15, 1568(%r13)
	vpaddd %xmm7, %xmm8, %xmm8
	vmovdqa %xmm8, 592(%r13)
	vpaddd 544(%r14), %xmm15, %xmm7
	vpaddd 592(%r14), %xmm8, %xmm5
	jmp .Lavx_zen5_own_1_7
	.p2align 4
.Lavx_zen5_own_1_7:
	vpaddd 400(%rdi), %xmm7, %xmm7
	vmovdqa 352(%rdi), %xmm12
	vpxor 384(%rdi), %xmm12, %xmm6
	vpand %xmm6, %xmm13, %xmm6
	vpxor %xmm6, %xmm12, %xmm6
	vpaddd 528(%rdi), %xmm5, %xmm5
	vmovdqa 448(%rdi), %xmm0
	vpxor 432(%rdi), %xmm0, %xmm10
	vpand %xmm10, %xmm4, %xmm10
	vpxor %xmm10, %xmm0, %xmm10
	vpsrld $6, %xmm13, %xmm11
	vpsrld $11, %xmm13, %xmm9
	vpsrld $25, %xmm13, %xmm14
	vpslld $26, %xmm13, %xmm8
	vpslld $21, %xmm13, %xmm15
	vpslld $7, %xmm13, %xmm0
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm8, %xmm0, %xmm8
	vpaddd %xmm6, %xmm7, %xmm6
	vmovdqa 320(%rdi), %xmm7
	vpxor %xmm7, %xmm3, %xmm0
	vmovdqa %xmm0, 528(%rdi)
	vpand 496(%rdi), %xmm0, %xmm9
	vpxor %xmm9, %xmm7, %xmm9
	vpsrld $2, %xmm3, %xmm15
	vpsrld $13, %xmm3, %xmm14
	vpsrld $22, %xmm3, %xmm11
	vpslld $30, %xmm3, %xmm7
	vpslld $19, %xmm3, %xmm0
	vpslld $10, %xmm3, %xmm13
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm7, %xmm11, %xmm7
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm7, %xmm14, %xmm7
	vpxor %xmm7, %xmm13, %xmm7
	vpsrld $6, %xmm4, %xmm13
	vpsrld $11, %xmm4, %xmm14
	vpsrld $25, %xmm4, %xmm0
	vpslld $26, %xmm4, %xmm11
	vpslld $21, %xmm4, %xmm15
	vpslld $7, %xmm4, %xmm3
	vpxor %xmm14, %xmm13, %xmm14
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm3, %xmm15, %xmm3
	vpxor %xmm11, %xmm14, %xmm11
	vpxor %xmm11, %xmm3, %xmm11
	vpaddd %xmm10, %xmm5, %xmm10
	vmovdqa 288(%rdi), %xmm5
	vpxor %xmm5, %xmm1, %xmm3
	vmovdqa %xmm3, 496(%rdi)
	vpand 416(%rdi), %xmm3, %xmm14
	vpxor %xmm14, %xmm5, %xmm14
	vpsrld $2, %xmm1, %xmm15
	vpsrld $13, %xmm1, %xmm0
	vpsrld $22, %xmm1, %xmm13
	vpslld $30, %xmm1, %xmm5
	vpslld $19, %xmm1, %xmm3
	vpslld $10, %xmm1, %xmm4
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm5, %xmm13, %xmm5
	vpxor %xmm4, %xmm3, %xmm4
	vpxor %xmm5, %xmm0, %xmm5
	vpxor %xmm5, %xmm4, %xmm5
	vpaddd %xmm8, %xmm6, %xmm6
	vpaddd %xmm7, %xmm9, %xmm7
	vpaddd %xmm11, %xmm10, %xmm10
	vpaddd %xmm5, %xmm14, %xmm5
	vpaddd 304(%rdi), %xmm6, %xmm14
	vmovdqa %xmm14, 416(%rdi)
	vpaddd %xmm7, %xmm6, %xmm7
	vmovdqa %xmm7, 304(%rdi)
	vpaddd 544(%rdi), %xmm10, %xmm6
	vmovdqa %xmm6, 400(%rdi)
	vpaddd %xmm5, %xmm10, %xmm5
	vmovdqa %xmm5, 48(%rdi)
	vmovdqa 1344(%r13), %xmm10
	vpsrld $7, %xmm10, %xmm11
	vpsrld $18, %xmm10, %xmm9
	vpslld $25, %xmm10, %xmm8
	vpslld $14, %xmm10, %xmm4
	vpsrld $3, %xmm10, %xmm0
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm4, %xmm8, %xmm4
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm9, %xmm4, %xmm9
	vmovdqa 368(%r13), %xmm4
	vpsrld $7, %xmm4, %xmm0
	vpsrld $18, %xmm4, %xmm8
	vpslld $25, %xmm4, %xmm11
	vpslld $14, %xmm4, %xmm3
	vpsrld $3, %xmm4, %xmm13
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm3, %xmm11, %xmm3
	vpxor %xmm8, %xmm13, %xmm8
	vpxor %xmm8, %xmm3, %xmm8
	vpaddd 1328(%r13), %xmm9, %xmm9
	vpaddd %xmm8, %xmm2, %xmm8
	jmp .Lavx_zen5_own_1_8
	.p2align 4
.Lavx_zen5_own_1_8:
	vmovdqa 1552(%r13), %xmm2
	vpsrld $17, %xmm2, %xmm3
	vpsrld $19, %xmm2, %xmm13
	vpslld $15, %xmm2, %xmm11
	vpslld $13, %xmm2, %xmm0
	vpsrld $10, %xmm2, %xmm2
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm13, %xmm0, %xmm13
	vpaddd 1472(%r13), %xmm9, %xmm9
	vmovdqa 576(%r13), %xmm0
	vpsrld $17, %xmm0, %xmm2
	vpsrld $19, %xmm0, %xmm11
	vpslld $15, %xmm0, %xmm3
	vpslld $13, %xmm0, %xmm15
	vpsrld $10, %xmm0, %xmm0
	vpxor %xmm11, %xmm2, %xmm11
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm11, %xmm15, %xmm11
	vpaddd 496(%r13), %xmm8, %xmm8
	vpaddd %xmm13, %xmm9, %xmm9
	vmovdqa %xmm9, 1584(%r13)
	vpaddd %xmm11, %xmm8, %xmm8
	vmovdqa %xmm8, 608(%r13)
	vpaddd 560(%r14), %xmm9, %xmm9
	vpaddd 608(%r14), %xmm8, %xmm8
	vpaddd %xmm9, %xmm12, %xmm9
	vmovdqa 384(%rdi), %xmm12
	vpxor 64(%rdi), %xmm12, %xmm11
	vpand %xmm11, %xmm14, %xmm11
	vpxor %xmm11, %xmm12, %xmm11
	vpaddd 448(%rdi), %xmm8, %xmm8
	vmovdqa 432(%rdi), %xmm13
	vpxor 80(%rdi), %xmm13, %xmm15
	vpand %xmm15, %xmm6, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpsrld $6, %xmm14, %xmm0
	vpsrld $11, %xmm14, %xmm3
	vpsrld $25, %xmm14, %xmm2
	vpslld $26, %xmm14, %xmm13
	vpslld $21, %xmm14, %xmm12
	vpslld $7, %xmm14, %xmm4
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm13, %xmm4, %xmm13
	vpaddd %xmm11, %xmm9, %xmm11
	vmovdqa 96(%rdi), %xmm9
	vpxor %xmm9, %xmm7, %xmm4
	vmovdqa %xmm4, 448(%rdi)
	vpand 528(%rdi), %xmm4, %xmm3
	vpxor %xmm3, %xmm9, %xmm3
	vpsrld $2, %xmm7, %xmm9
	vpsrld $13, %xmm7, %xmm12
	vpsrld $22, %xmm7, %xmm2
	vpslld $30, %xmm7, %xmm0
	vpslld $19, %xmm7, %xmm4
	vpslld $10, %xmm7, %xmm14
	vpxor %xmm12, %xmm9, %xmm12
	vpxor %xmm0, %xmm2, %xmm0
	vpxor %xmm14, %xmm4, %xmm14
	vpxor %xmm0, %xmm12, %xmm0
	vpxor %xmm0, %xmm14, %xmm0
	vpsrld $6, %xmm6, %xmm14
	vpsrld $11, %xmm6, %xmm12
	vpsrld $25, %xmm6, %xmm4
	vpslld $26, %xmm6, %xmm2
	vpslld $21, %xmm6, %xmm9
	vpslld $7, %xmm6, %xmm7
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm7, %xmm9, %xmm7
	vpxor %xmm2, %xmm12, %xmm2
	vpxor %xmm2, %xmm7, %xmm2
	vpaddd %xmm15, %xmm8, %xmm15
	vpxor %xmm1, %xmm5, %xmm8
	vmovdqa %xmm8, 528(%rdi)
	vpand 496(%rdi), %xmm8, %xmm7
	vpxor %xmm7, %xmm1, %xmm7
	vpsrld $2, %xmm5, %xmm1
	vpsrld $13, %xmm5, %xmm12
	vpsrld $22, %xmm5, %xmm9
	vpslld $30, %xmm5, %xmm4
	vpslld $19, %xmm5, %xmm14
	vpslld $10, %xmm5, %xmm8
	vpxor %xmm12, %xmm1, %xmm12
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm4, %xmm8, %xmm4
	vpaddd %xmm13, %xmm11, %xmm11
	vpaddd %xmm0, %xmm3, %xmm0
	vpaddd %xmm2, %xmm15, %xmm15
	vpaddd %xmm4, %xmm7, %xmm4
	vpaddd 368(%rdi), %xmm11, %xmm7
	vmovdqa %xmm7, 496(%rdi)
	vpaddd %xmm0, %xmm11, %xmm0
	jmp .Lavx_zen5_own_1_9
	.p2align 4
.Lavx_zen5_own_1_9:
	vpaddd 560(%rdi), %xmm15, %xmm11
	vpaddd %xmm4, %xmm15, %xmm4
	vmovdqa %xmm4, 32(%rdi)
	vmovdqa 1360(%r13), %xmm15
	vpsrld $7, %xmm15, %xmm2
	vpsrld $18, %xmm15, %xmm3
	vpslld $25, %xmm15, %xmm13
	vpslld $14, %xmm15, %xmm8
	vpsrld $3, %xmm15, %xmm15
	vpxor %xmm3, %xmm2, %xmm3
	vpxor %xmm8, %xmm13, %xmm8
	vpxor %xmm3, %xmm15, %xmm3
	vpxor %xmm3, %xmm8, %xmm3
	vmovdqa 384(%r13), %xmm8
	vpsrld $7, %xmm8, %xmm15
	vpsrld $18, %xmm8, %xmm13
	vpslld $25, %xmm8, %xmm2
	vpslld $14, %xmm8, %xmm12
	vpsrld $3, %xmm8, %xmm8
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm12, %xmm2, %xmm12
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpaddd %xmm3, %xmm10, %xmm3
	vpaddd 368(%r13), %xmm13, %xmm13
	vmovdqa 1568(%r13), %xmm10
	vpsrld $17, %xmm10, %xmm12
	vpsrld $19, %xmm10, %xmm8
	vpslld $15, %xmm10, %xmm2
	vpslld $13, %xmm10, %xmm15
	vpsrld $10, %xmm10, %xmm10
	vpxor %xmm8, %xmm12, %xmm8
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm8, %xmm10, %xmm8
	vpxor %xmm8, %xmm15, %xmm8
	vpaddd 1488(%r13), %xmm3, %xmm3
	vmovdqa 592(%r13), %xmm15
	vpsrld $17, %xmm15, %xmm10
	vpsrld $19, %xmm15, %xmm2
	vpslld $15, %xmm15, %xmm12
	vpslld $13, %xmm15, %xmm14
	vpsrld $10, %xmm15, %xmm15
	vpxor %xmm2, %xmm10, %xmm2
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm2, %xmm15, %xmm2
	vpxor %xmm2, %xmm14, %xmm2
	vpaddd 512(%r13), %xmm13, %xmm13
	vpaddd %xmm8, %xmm3, %xmm3
	vmovdqa %xmm3, 1600(%r13)
	vpaddd %xmm2, %xmm13, %xmm13
	vmovdqa %xmm13, 624(%r13)
	vpaddd 576(%r14), %xmm3, %xmm3
	vpaddd 624(%r14), %xmm13, %xmm13
	vpaddd 384(%rdi), %xmm3, %xmm3
	vmovdqa 64(%rdi), %xmm2
	vpxor 416(%rdi), %xmm2, %xmm8
	vpand %xmm8, %xmm7, %xmm8
	vpxor %xmm8, %xmm2, %xmm8
	vpaddd 432(%rdi), %xmm13, %xmm13
	vmovdqa 80(%rdi), %xmm2
	vpxor %xmm2, %xmm6, %xmm14
	vpand %xmm14, %xmm11, %xmm14
	vpxor %xmm14, %xmm2, %xmm14
	vpsrld $6, %xmm7, %xmm2
	vpsrld $11, %xmm7, %xmm15
	vpsrld $25, %xmm7, %xmm12
	vpslld $26, %xmm7, %xmm10
	vpslld $21, %xmm7, %xmm9
	vpslld $7, %xmm7, %xmm1
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm10, %xmm12, %xmm10
	vpxor %xmm1, %xmm9, %xmm1
	vpxor %xmm10, %xmm15, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vpaddd %xmm8, %xmm3, %xmm8
	vmovdqa 304(%rdi), %xmm3
	vpxor %xmm3, %xmm0, %xmm1
	vpand 448(%rdi), %xmm1, %xmm1
	vpxor %xmm1, %xmm3, %xmm1
	vpsrld $2, %xmm0, %xmm15
	vpsrld $13, %xmm0, %xmm9
	vpsrld $22, %xmm0, %xmm12
	vpslld $30, %xmm0, %xmm2
	vpslld $19, %xmm0, %xmm6
	vpslld $10, %xmm0, %xmm7
	vpxor %xmm9, %xmm15, %xmm9
	vpxor %xmm2, %xmm12, %xmm2
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm2, %xmm9, %xmm2
	vpxor %xmm2, %xmm7, %xmm2
	vpsrld $6, %xmm11, %xmm7
	vpsrld $11, %xmm11, %xmm9
	vpsrld $25, %xmm11, %xmm6
	vpslld $26, %xmm11, %xmm12
	vpslld $21, %xmm11, %xmm15
	vpslld $7, %xmm11, %xmm3
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm12, %xmm6, %xmm12
	vpxor %xmm3, %xmm15, %xmm3
	vpxor %xmm12, %xmm9, %xmm12
	jmp .Lavx_zen5_own_1_10
	.p2align 4
.Lavx_zen5_own_1_10:
	vpxor %xmm12, %xmm3, %xmm12
	vpaddd %xmm14, %xmm13, %xmm14
	vpxor %xmm5, %xmm4, %xmm13
	vpand 528(%rdi), %xmm13, %xmm13
	vpxor %xmm13, %xmm5, %xmm13
	vpsrld $2, %xmm4, %xmm5
	vpsrld $13, %xmm4, %xmm3
	vpsrld $22, %xmm4, %xmm9
	vpslld $30, %xmm4, %xmm15
	vpslld $19, %xmm4, %xmm6
	vpslld $10, %xmm4, %xmm4
	vpxor %xmm3, %xmm5, %xmm3
	vpxor %xmm15, %xmm9, %xmm15
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm15, %xmm4, %xmm15
	vpaddd %xmm10, %xmm8, %xmm8
	vpaddd %xmm2, %xmm1, %xmm2
	vpaddd %xmm12, %xmm14, %xmm14
	vpaddd %xmm15, %xmm13, %xmm15
	vpaddd 320(%rdi), %xmm8, %xmm13
	vpaddd %xmm2, %xmm8, %xmm2
	vpaddd 288(%rdi), %xmm14, %xmm8
	vpaddd %xmm15, %xmm14, %xmm15
	vmovdqa 416(%rdi), %xmm14
	vmovdqa 304(%rdi), %xmm12
	vmovdqa 400(%rdi), %xmm1
	vmovdqa 496(%rdi), %xmm10
	vmovdqa %xmm15, %xmm7
	vmovdqa %xmm8, %xmm6
	vmovdqa %xmm11, %xmm4
	vmovdqa %xmm1, %xmm5
	vmovdqa %xmm2, %xmm3
	vmovdqa %xmm0, %xmm8
	vmovdqa %xmm12, %xmm9
	vmovdqa %xmm13, %xmm2
	vmovdqa %xmm10, %xmm0
	vmovdqa %xmm14, %xmm1
	add $128, %r14
	add $128, %r13
	dec %r15
	jnz .Lavx_zen5_own_1
	add $2, %rcx
	add $16, %rsi
	dec %rdx
	jnz .Lavx_zen5_own_turn
	vmovdqa %xmm0, 128(%rdi)
	vmovdqa %xmm1, 144(%rdi)
	vmovdqa %xmm2, 160(%rdi)
	vmovdqa %xmm3, 176(%rdi)
	vmovdqa %xmm4, 192(%rdi)
	vmovdqa %xmm5, 208(%rdi)
	vmovdqa %xmm6, 224(%rdi)
	vmovdqa %xmm7, 240(%rdi)
	vmovdqa %xmm8, 256(%rdi)
	vmovdqa %xmm9, 272(%rdi)
	vzeroupper
	pop %r15
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r15
	pop %r14
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r14
	pop %r13
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r13
	pop %rbp
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbp
	pop %rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbx
	ret
	.cfi_endproc
	.size avx_zen5_own, . - avx_zen5_own

	.p2align 12
	.globl avx_zen5_shared
	.hidden avx_zen5_shared
	.type avx_zen5_shared, @function
avx_zen5_shared:
	.cfi_startproc
	endbr64
	push %rbx
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbx, 0
	push %rbp
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %rbp, 0
	push %r13
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r13, 0
	push %r14
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r14, 0
	push %r15
	.cfi_adjust_cfa_offset 8
	.cfi_rel_offset %r15, 0
	lea .Lavx_zen5_shared_constants(%rip), %r9
	xor %eax, %eax
	vmovdqa 128(%rdi), %xmm0
	vmovdqa 144(%rdi), %xmm1
	vmovdqa 160(%rdi), %xmm2
	vmovdqa 176(%rdi), %xmm3
	vmovdqa 192(%rdi), %xmm4
	vmovdqa 208(%rdi), %xmm5
	vmovdqa 224(%rdi), %xmm6
	vmovdqa 240(%rdi), %xmm7
	vmovdqa 256(%rdi), %xmm8
	vmovdqa 272(%rdi), %xmm9
	.p2align 6
.Lavx_zen5_shared_turn:
	mov 0(%rsi), %r11
	mov -16(%rsi), %rbx
	mov 8(%rsi), %rbp
	lea 672(%rdi), %r13
	lea .Lavx_zen5_shared_round_constants(%rip), %r14
	vbroadcastss 76(%rbx), %xmm0
	vpaddd %xmm0, %xmm7, %xmm0
	vmovdqa %xmm0, 288(%rdi)
	vbroadcastss 80(%rbx), %xmm1
	vpaddd %xmm1, %xmm7, %xmm1
	vbroadcastss 32(%r11), %xmm3
	vmovdqa 0(%rbp), %xmm8
	vpaddd %xmm8, %xmm3, %xmm3
	vmovdqa %xmm3, 304(%rdi)
	vbroadcastss 48(%r11), %xmm9
	vpaddd %xmm8, %xmm9, %xmm9
	vmovdqa %xmm9, 320(%rdi)
	vbroadcastss 84(%rbx), %xmm8
	vpaddd 32(%rdi), %xmm8, %xmm8
	vmovdqa 160(%r9), %xmm10
	vpxor 144(%r9), %xmm10, %xmm11
	vpand %xmm11, %xmm1, %xmm11
	vpxor %xmm11, %xmm10, %xmm11
	vbroadcastss 52(%r11), %xmm10
	vbroadcastss 56(%r11), %xmm12
	vpxor %xmm12, %xmm10, %xmm13
	vpand %xmm13, %xmm9, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpsrld $6, %xmm1, %xmm12
	vpsrld $11, %xmm1, %xmm14
	vpsrld $25, %xmm1, %xmm15
	vmovdqa %xmm2, 336(%rdi)
	vpslld $26, %xmm1, %xmm2
	vmovdqa %xmm7, 352(%rdi)
	vpslld $21, %xmm1, %xmm7
	vmovdqa %xmm5, 368(%rdi)
	vpslld $7, %xmm1, %xmm5
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm2, %xmm15, %xmm2
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm2, %xmm14, %xmm2
	vpxor %xmm2, %xmm5, %xmm2
	vpaddd %xmm11, %xmm8, %xmm11
	vmovdqa 96(%r9), %xmm8
	vpxor %xmm8, %xmm0, %xmm5
	vmovdqa %xmm5, 384(%rdi)
	vpxor 112(%r9), %xmm8, %xmm14
	vpand %xmm14, %xmm5, %xmm14
	vpxor %xmm14, %xmm8, %xmm14
	vpsrld $2, %xmm0, %xmm7
	vpsrld $13, %xmm0, %xmm15
	vpsrld $22, %xmm0, %xmm12
	vmovdqa %xmm4, 400(%rdi)
	vpslld $30, %xmm0, %xmm4
	vmovdqa %xmm6, 416(%rdi)
	vpslld $19, %xmm0, %xmm6
	vpslld $10, %xmm0, %xmm8
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm8, %xmm6, %xmm8
	vpxor %xmm4, %xmm15, %xmm4
	vpxor %xmm4, %xmm8, %xmm4
	vpsrld $6, %xmm9, %xmm8
	vpsrld $11, %xmm9, %xmm15
	vpsrld $25, %xmm9, %xmm6
	vpslld $26, %xmm9, %xmm12
	vpslld $21, %xmm9, %xmm7
	vpslld $7, %xmm9, %xmm5
	vpxor %xmm15, %xmm8, %xmm15
	vpxor %xmm12, %xmm6, %xmm12
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm12, %xmm5, %xmm12
	vbroadcastss 64(%r11), %xmm5
	vpaddd %xmm13, %xmm5, %xmm13
	vbroadcastss 36(%r11), %xmm5
	vpxor %xmm5, %xmm3, %xmm15
	vmovdqa %xmm15, 432(%rdi)
	vbroadcastss 40(%r11), %xmm7
	vpxor %xmm7, %xmm5, %xmm6
	vpand %xmm6, %xmm15, %xmm6
	vpxor %xmm6, %xmm5, %xmm6
	vpsrld $2, %xmm3, %xmm8
	vpsrld $13, %xmm3, %xmm5
	vpsrld $22, %xmm3, %xmm7
	vpslld $30, %xmm3, %xmm15
	vpslld $19, %xmm3, %xmm0
	vpslld $10, %xmm3, %xmm9
	vpxor %xmm5, %xmm8, %xmm5
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm15, %xmm5, %xmm15
	vpxor %xmm15, %xmm9, %xmm15
	vpaddd %xmm2, %xmm11, %xmm11
	vpaddd %xmm4, %xmm14, %xmm4
	vpaddd %xmm12, %xmm13, %xmm13
	vpaddd %xmm15, %xmm6, %xmm15
	vpaddd 128(%r9), %xmm11, %xmm6
	vmovdqa %xmm6, 448(%rdi)
	vpaddd %xmm4, %xmm11, %xmm4
	vmovdqa %xmm4, 464(%rdi)
	vbroadcastss 44(%r11), %xmm11
	vpaddd %xmm13, %xmm11, %xmm11
	vmovdqa %xmm11, 480(%rdi)
	vpaddd %xmm15, %xmm13, %xmm15
	jmp .Lavx_zen5_shared_0_1
	.p2align 4
.Lavx_zen5_shared_0_1:
	vmovdqa %xmm15, 496(%rdi)
	vbroadcastss 88(%rbx), %xmm13
	vpaddd 48(%rdi), %xmm13, %xmm13
	vmovdqa 144(%r9), %xmm12
	vpxor %xmm12, %xmm1, %xmm14
	vpand %xmm14, %xmm6, %xmm14
	vpxor %xmm14, %xmm12, %xmm14
	vpxor 320(%rdi), %xmm10, %xmm12
	vpand %xmm12, %xmm11, %xmm12
	vpxor %xmm12, %xmm10, %xmm12
	vpsrld $6, %xmm6, %xmm10
	vpsrld $11, %xmm6, %xmm2
	vpsrld $25, %xmm6, %xmm9
	vpslld $26, %xmm6, %xmm5
	vpslld $21, %xmm6, %xmm0
	vpslld $7, %xmm6, %xmm7
	vpxor %xmm2, %xmm10, %xmm2
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm5, %xmm7, %xmm5
	vpaddd %xmm14, %xmm13, %xmm14
	vmovdqa 288(%rdi), %xmm13
	vpxor %xmm13, %xmm4, %xmm7
	vmovdqa %xmm7, 512(%rdi)
	vpand 384(%rdi), %xmm7, %xmm2
	vpxor %xmm2, %xmm13, %xmm2
	vpsrld $2, %xmm4, %xmm0
	vpsrld $13, %xmm4, %xmm9
	vpsrld $22, %xmm4, %xmm10
	vpslld $30, %xmm4, %xmm8
	vpslld $19, %xmm4, %xmm13
	vpslld $10, %xmm4, %xmm7
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm8, %xmm10, %xmm8
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm8, %xmm7, %xmm8
	vpsrld $6, %xmm11, %xmm7
	vpsrld $11, %xmm11, %xmm9
	vpsrld $25, %xmm11, %xmm13
	vpslld $26, %xmm11, %xmm10
	vpslld $21, %xmm11, %xmm0
	vpslld $7, %xmm11, %xmm4
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm10, %xmm13, %xmm10
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm10, %xmm4, %xmm10
	vbroadcastss 68(%r11), %xmm4
	vpaddd %xmm12, %xmm4, %xmm12
	vpxor %xmm3, %xmm15, %xmm4
	vmovdqa %xmm4, 384(%rdi)
	vpand 432(%rdi), %xmm4, %xmm9
	vpxor %xmm9, %xmm3, %xmm9
	vpsrld $2, %xmm15, %xmm0
	vpsrld $13, %xmm15, %xmm13
	vpsrld $22, %xmm15, %xmm7
	vpslld $30, %xmm15, %xmm3
	vpslld $19, %xmm15, %xmm4
	vpslld $10, %xmm15, %xmm11
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm3, %xmm7, %xmm3
	vpxor %xmm11, %xmm4, %xmm11
	vpxor %xmm3, %xmm13, %xmm3
	vpxor %xmm3, %xmm11, %xmm3
	vpaddd %xmm5, %xmm14, %xmm14
	vpaddd %xmm8, %xmm2, %xmm8
	vpaddd %xmm10, %xmm12, %xmm12
	vpaddd %xmm3, %xmm9, %xmm3
	vpaddd 112(%r9), %xmm14, %xmm9
	vmovdqa %xmm9, 432(%rdi)
	vpaddd %xmm8, %xmm14, %xmm8
	vmovdqa %xmm8, 528(%rdi)
	vbroadcastss 40(%r11), %xmm14
	vpaddd %xmm12, %xmm14, %xmm14
	vmovdqa %xmm14, 544(%rdi)
	vpaddd %xmm3, %xmm12, %xmm3
	vmovdqa %xmm3, 560(%rdi)
	vbroadcastss 92(%rbx), %xmm12
	vpaddd 112(%rdi), %xmm12, %xmm12
	vpxor %xmm1, %xmm6, %xmm10
	vpand %xmm10, %xmm9, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vmovdqa 320(%rdi), %xmm2
	vpxor 480(%rdi), %xmm2, %xmm5
	vpand %xmm5, %xmm14, %xmm5
	vpxor %xmm5, %xmm2, %xmm5
	vpsrld $6, %xmm9, %xmm11
	vpsrld $11, %xmm9, %xmm13
	vpsrld $25, %xmm9, %xmm4
	vpslld $26, %xmm9, %xmm7
	vpslld $21, %xmm9, %xmm0
	vpslld $7, %xmm9, %xmm2
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm7, %xmm4, %xmm7
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm7, %xmm2, %xmm7
	vpaddd %xmm10, %xmm12, %xmm10
	jmp .Lavx_zen5_shared_0_2
	.p2align 4
.Lavx_zen5_shared_0_2:
	vmovdqa 464(%rdi), %xmm12
	vpxor %xmm12, %xmm8, %xmm2
	vmovdqa %xmm2, 576(%rdi)
	vpand 512(%rdi), %xmm2, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpsrld $2, %xmm8, %xmm0
	vpsrld $13, %xmm8, %xmm4
	vpsrld $22, %xmm8, %xmm11
	vpslld $30, %xmm8, %xmm12
	vpslld $19, %xmm8, %xmm2
	vpslld $10, %xmm8, %xmm6
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm6, %xmm2, %xmm6
	vpxor %xmm12, %xmm4, %xmm12
	vpxor %xmm12, %xmm6, %xmm12
	vpsrld $6, %xmm14, %xmm6
	vpsrld $11, %xmm14, %xmm4
	vpsrld $25, %xmm14, %xmm2
	vpslld $26, %xmm14, %xmm11
	vpslld $21, %xmm14, %xmm0
	vpslld $7, %xmm14, %xmm8
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm11, %xmm2, %xmm11
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm11, %xmm4, %xmm11
	vpxor %xmm11, %xmm8, %xmm11
	vbroadcastss 72(%r11), %xmm8
	vpaddd %xmm5, %xmm8, %xmm5
	vpxor %xmm15, %xmm3, %xmm8
	vmovdqa %xmm8, 512(%rdi)
	vpand 384(%rdi), %xmm8, %xmm4
	vpxor %xmm4, %xmm15, %xmm4
	vpsrld $2, %xmm3, %xmm0
	vpsrld $13, %xmm3, %xmm2
	vpsrld $22, %xmm3, %xmm6
	vpslld $30, %xmm3, %xmm15
	vpslld $19, %xmm3, %xmm8
	vpslld $10, %xmm3, %xmm14
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm14, %xmm8, %xmm14
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm15, %xmm14, %xmm15
	vpaddd %xmm7, %xmm10, %xmm10
	vpaddd %xmm12, %xmm13, %xmm12
	vpaddd %xmm11, %xmm5, %xmm5
	vpaddd %xmm15, %xmm4, %xmm15
	vpaddd 96(%r9), %xmm10, %xmm4
	vmovdqa %xmm4, 384(%rdi)
	vpaddd %xmm12, %xmm10, %xmm12
	vmovdqa %xmm12, 592(%rdi)
	vbroadcastss 36(%r11), %xmm10
	vpaddd %xmm5, %xmm10, %xmm10
	vmovdqa %xmm10, 608(%rdi)
	vpaddd %xmm15, %xmm5, %xmm15
	vmovdqa %xmm15, 624(%rdi)
	vbroadcastss 96(%rbx), %xmm5
	vpaddd 416(%rdi), %xmm5, %xmm5
	vpaddd %xmm5, %xmm1, %xmm1
	vmovdqa 448(%rdi), %xmm5
	vpxor %xmm5, %xmm9, %xmm11
	vpand %xmm11, %xmm4, %xmm11
	vpxor %xmm11, %xmm5, %xmm11
	vmovdqa 224(%r9), %xmm13
	vpaddd 320(%rdi), %xmm13, %xmm13
	vmovdqa 480(%rdi), %xmm7
	vpxor 544(%rdi), %xmm7, %xmm14
	vpand %xmm14, %xmm10, %xmm14
	vpxor %xmm14, %xmm7, %xmm14
	vpsrld $6, %xmm4, %xmm2
	vpsrld $11, %xmm4, %xmm8
	vpsrld $25, %xmm4, %xmm6
	vpslld $26, %xmm4, %xmm0
	vpslld $21, %xmm4, %xmm7
	vpslld $7, %xmm4, %xmm9
	vpxor %xmm8, %xmm2, %xmm8
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm11, %xmm1, %xmm11
	vmovdqa 528(%rdi), %xmm1
	vpxor %xmm1, %xmm12, %xmm9
	vmovdqa %xmm9, 320(%rdi)
	vpand 576(%rdi), %xmm9, %xmm8
	vpxor %xmm8, %xmm1, %xmm8
	vpsrld $2, %xmm12, %xmm7
	vpsrld $13, %xmm12, %xmm6
	vpsrld $22, %xmm12, %xmm2
	vpslld $30, %xmm12, %xmm1
	vpslld $19, %xmm12, %xmm9
	vpslld $10, %xmm12, %xmm4
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm1, %xmm2, %xmm1
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm1, %xmm4, %xmm1
	vpsrld $6, %xmm10, %xmm4
	vpsrld $11, %xmm10, %xmm6
	jmp .Lavx_zen5_shared_0_3
	.p2align 4
.Lavx_zen5_shared_0_3:
	vpsrld $25, %xmm10, %xmm9
	vpslld $26, %xmm10, %xmm2
	vpslld $21, %xmm10, %xmm7
	vpslld $7, %xmm10, %xmm12
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm2, %xmm9, %xmm2
	vpxor %xmm12, %xmm7, %xmm12
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm2, %xmm12, %xmm2
	vpaddd %xmm14, %xmm13, %xmm14
	vpxor %xmm3, %xmm15, %xmm13
	vmovdqa %xmm13, 576(%rdi)
	vpand 512(%rdi), %xmm13, %xmm12
	vpxor %xmm12, %xmm3, %xmm12
	vpsrld $2, %xmm15, %xmm6
	vpsrld $13, %xmm15, %xmm7
	vpsrld $22, %xmm15, %xmm9
	vpslld $30, %xmm15, %xmm4
	vpslld $19, %xmm15, %xmm3
	vpslld $10, %xmm15, %xmm13
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm4, %xmm7, %xmm4
	vpxor %xmm4, %xmm13, %xmm4
	vpaddd %xmm0, %xmm11, %xmm11
	vpaddd %xmm1, %xmm8, %xmm1
	vpaddd %xmm2, %xmm14, %xmm14
	vpaddd %xmm4, %xmm12, %xmm4
	vpaddd 288(%rdi), %xmm11, %xmm12
	vmovdqa %xmm12, 512(%rdi)
	vpaddd %xmm1, %xmm11, %xmm1
	vmovdqa %xmm1, 288(%rdi)
	vpaddd 304(%rdi), %xmm14, %xmm11
	vmovdqa %xmm11, 640(%rdi)
	vpaddd %xmm4, %xmm14, %xmm4
	vmovdqa %xmm4, 304(%rdi)
	vbroadcastss 100(%rbx), %xmm14
	vpaddd 400(%rdi), %xmm14, %xmm14
	vpaddd %xmm14, %xmm5, %xmm5
	vmovdqa 432(%rdi), %xmm14
	vpxor 384(%rdi), %xmm14, %xmm2
	vpand %xmm2, %xmm12, %xmm2
	vpxor %xmm2, %xmm14, %xmm2
	vmovdqa 240(%r9), %xmm8
	vpaddd 480(%rdi), %xmm8, %xmm8
	vmovdqa 544(%rdi), %xmm0
	vpxor %xmm0, %xmm10, %xmm13
	vpand %xmm13, %xmm11, %xmm13
	vpxor %xmm13, %xmm0, %xmm13
	vpsrld $6, %xmm12, %xmm7
	vpsrld $11, %xmm12, %xmm3
	vpsrld $25, %xmm12, %xmm9
	vpslld $26, %xmm12, %xmm6
	vpslld $21, %xmm12, %xmm10
	vpslld $7, %xmm12, %xmm0
	vpxor %xmm3, %xmm7, %xmm3
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm6, %xmm0, %xmm6
	vpaddd %xmm2, %xmm5, %xmm2
	vmovdqa 592(%rdi), %xmm5
	vpxor %xmm5, %xmm1, %xmm0
	vmovdqa %xmm0, 480(%rdi)
	vpand 320(%rdi), %xmm0, %xmm3
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $2, %xmm1, %xmm10
	vpsrld $13, %xmm1, %xmm9
	vpsrld $22, %xmm1, %xmm7
	vpslld $30, %xmm1, %xmm5
	vpslld $19, %xmm1, %xmm0
	vpslld $10, %xmm1, %xmm12
	vpxor %xmm9, %xmm10, %xmm9
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm12, %xmm0, %xmm12
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm5, %xmm12, %xmm5
	vpsrld $6, %xmm11, %xmm12
	vpsrld $11, %xmm11, %xmm9
	vpsrld $25, %xmm11, %xmm0
	vpslld $26, %xmm11, %xmm7
	vpslld $21, %xmm11, %xmm10
	vpslld $7, %xmm11, %xmm1
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm1, %xmm10, %xmm1
	vpxor %xmm7, %xmm9, %xmm7
	vpxor %xmm7, %xmm1, %xmm7
	vpaddd %xmm13, %xmm8, %xmm13
	vpxor %xmm15, %xmm4, %xmm8
	vmovdqa %xmm8, 320(%rdi)
	vpand 576(%rdi), %xmm8, %xmm1
	vpxor %xmm1, %xmm15, %xmm1
	vpsrld $2, %xmm4, %xmm9
	vpsrld $13, %xmm4, %xmm10
	vpsrld $22, %xmm4, %xmm0
	vpslld $30, %xmm4, %xmm12
	vpslld $19, %xmm4, %xmm15
	vpslld $10, %xmm4, %xmm8
	jmp .Lavx_zen5_shared_0_4
	.p2align 4
.Lavx_zen5_shared_0_4:
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm12, %xmm0, %xmm12
	vpxor %xmm8, %xmm15, %xmm8
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm12, %xmm8, %xmm12
	vpaddd %xmm6, %xmm2, %xmm2
	vpaddd %xmm5, %xmm3, %xmm5
	vpaddd %xmm7, %xmm13, %xmm13
	vpaddd %xmm12, %xmm1, %xmm12
	vpaddd 464(%rdi), %xmm2, %xmm1
	vmovdqa %xmm1, 576(%rdi)
	vpaddd %xmm5, %xmm2, %xmm5
	vmovdqa %xmm5, 464(%rdi)
	vpaddd 496(%rdi), %xmm13, %xmm2
	vmovdqa %xmm2, 448(%rdi)
	vpaddd %xmm12, %xmm13, %xmm12
	vmovdqa %xmm12, 496(%rdi)
	vbroadcastss 104(%rbx), %xmm13
	vpaddd 368(%rdi), %xmm13, %xmm13
	vpaddd %xmm13, %xmm14, %xmm14
	vmovdqa 384(%rdi), %xmm13
	vpxor 512(%rdi), %xmm13, %xmm7
	vpand %xmm7, %xmm1, %xmm7
	vpxor %xmm7, %xmm13, %xmm7
	vmovdqa 256(%r9), %xmm3
	vpaddd 544(%rdi), %xmm3, %xmm3
	vmovdqa 608(%rdi), %xmm6
	vpxor %xmm6, %xmm11, %xmm8
	vpand %xmm8, %xmm2, %xmm8
	vpxor %xmm8, %xmm6, %xmm8
	vpsrld $6, %xmm1, %xmm10
	vpsrld $11, %xmm1, %xmm15
	vpsrld $25, %xmm1, %xmm0
	vpslld $26, %xmm1, %xmm9
	vpslld $21, %xmm1, %xmm11
	vpslld $7, %xmm1, %xmm6
	vpxor %xmm15, %xmm10, %xmm15
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm9, %xmm15, %xmm9
	vpxor %xmm9, %xmm6, %xmm9
	vpaddd %xmm7, %xmm14, %xmm7
	vmovdqa 288(%rdi), %xmm14
	vpxor %xmm14, %xmm5, %xmm6
	vmovdqa %xmm6, 544(%rdi)
	vpand 480(%rdi), %xmm6, %xmm15
	vpxor %xmm15, %xmm14, %xmm15
	vpsrld $2, %xmm5, %xmm11
	vpsrld $13, %xmm5, %xmm0
	vpsrld $22, %xmm5, %xmm10
	vpslld $30, %xmm5, %xmm14
	vpslld $19, %xmm5, %xmm6
	vpslld $10, %xmm5, %xmm1
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm14, %xmm10, %xmm14
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm14, %xmm0, %xmm14
	vpxor %xmm14, %xmm1, %xmm14
	vpsrld $6, %xmm2, %xmm1
	vpsrld $11, %xmm2, %xmm0
	vpsrld $25, %xmm2, %xmm6
	vpslld $26, %xmm2, %xmm10
	vpslld $21, %xmm2, %xmm11
	vpslld $7, %xmm2, %xmm5
	vpxor %xmm0, %xmm1, %xmm0
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm10, %xmm0, %xmm10
	vpxor %xmm10, %xmm5, %xmm10
	vpaddd %xmm8, %xmm3, %xmm8
	vpxor %xmm4, %xmm12, %xmm3
	vmovdqa %xmm3, 480(%rdi)
	vpand 320(%rdi), %xmm3, %xmm5
	vpxor %xmm5, %xmm4, %xmm5
	vpsrld $2, %xmm12, %xmm0
	vpsrld $13, %xmm12, %xmm11
	vpsrld $22, %xmm12, %xmm6
	vpslld $30, %xmm12, %xmm1
	vpslld $19, %xmm12, %xmm4
	vpslld $10, %xmm12, %xmm3
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm3, %xmm4, %xmm3
	vpxor %xmm1, %xmm11, %xmm1
	vpxor %xmm1, %xmm3, %xmm1
	vpaddd %xmm9, %xmm7, %xmm7
	vpaddd %xmm14, %xmm15, %xmm14
	vpaddd %xmm10, %xmm8, %xmm8
	vpaddd %xmm1, %xmm5, %xmm1
	vpaddd 528(%rdi), %xmm7, %xmm5
	vmovdqa %xmm5, 320(%rdi)
	vpaddd %xmm14, %xmm7, %xmm14
	vmovdqa %xmm14, 528(%rdi)
	vpaddd 560(%rdi), %xmm8, %xmm7
	vmovdqa %xmm7, 432(%rdi)
	vpaddd %xmm1, %xmm8, %xmm1
	vmovdqa %xmm1, 560(%rdi)
	vbroadcastss 108(%rbx), %xmm8
	vpaddd 80(%rdi), %xmm8, %xmm8
	vpaddd %xmm8, %xmm13, %xmm13
	jmp .Lavx_zen5_shared_0_5
	.p2align 4
.Lavx_zen5_shared_0_5:
	vmovdqa 512(%rdi), %xmm8
	vpxor 576(%rdi), %xmm8, %xmm10
	vpand %xmm10, %xmm5, %xmm10
	vpxor %xmm10, %xmm8, %xmm10
	vmovdqa 272(%r9), %xmm15
	vpaddd 608(%rdi), %xmm15, %xmm15
	vmovdqa 640(%rdi), %xmm9
	vpxor %xmm9, %xmm2, %xmm3
	vpand %xmm3, %xmm7, %xmm3
	vpxor %xmm3, %xmm9, %xmm3
	vpsrld $6, %xmm5, %xmm11
	vpsrld $11, %xmm5, %xmm4
	vpsrld $25, %xmm5, %xmm6
	vpslld $26, %xmm5, %xmm0
	vpslld $21, %xmm5, %xmm2
	vpslld $7, %xmm5, %xmm9
	vpxor %xmm4, %xmm11, %xmm4
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm9, %xmm2, %xmm9
	vpxor %xmm0, %xmm4, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm10, %xmm13, %xmm10
	vmovdqa 464(%rdi), %xmm13
	vpxor %xmm13, %xmm14, %xmm9
	vmovdqa %xmm9, 608(%rdi)
	vpand 544(%rdi), %xmm9, %xmm4
	vpxor %xmm4, %xmm13, %xmm4
	vpsrld $2, %xmm14, %xmm2
	vpsrld $13, %xmm14, %xmm6
	vpsrld $22, %xmm14, %xmm11
	vpslld $30, %xmm14, %xmm13
	vpslld $19, %xmm14, %xmm9
	vpslld $10, %xmm14, %xmm5
	vpxor %xmm6, %xmm2, %xmm6
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm13, %xmm6, %xmm13
	vpxor %xmm13, %xmm5, %xmm13
	vpsrld $6, %xmm7, %xmm5
	vpsrld $11, %xmm7, %xmm6
	vpsrld $25, %xmm7, %xmm9
	vpslld $26, %xmm7, %xmm11
	vpslld $21, %xmm7, %xmm2
	vpslld $7, %xmm7, %xmm14
	vpxor %xmm6, %xmm5, %xmm6
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm14, %xmm2, %xmm14
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm11, %xmm14, %xmm11
	vpaddd %xmm3, %xmm15, %xmm3
	vpxor %xmm12, %xmm1, %xmm15
	vmovdqa %xmm15, 544(%rdi)
	vpand 480(%rdi), %xmm15, %xmm14
	vpxor %xmm14, %xmm12, %xmm14
	vpsrld $2, %xmm1, %xmm6
	vpsrld $13, %xmm1, %xmm2
	vpsrld $22, %xmm1, %xmm9
	vpslld $30, %xmm1, %xmm5
	vpslld $19, %xmm1, %xmm12
	vpslld $10, %xmm1, %xmm15
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm15, %xmm12, %xmm15
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm5, %xmm15, %xmm5
	vpaddd %xmm0, %xmm10, %xmm10
	vpaddd %xmm13, %xmm4, %xmm13
	vpaddd %xmm11, %xmm3, %xmm3
	vpaddd %xmm5, %xmm14, %xmm5
	vpaddd 592(%rdi), %xmm10, %xmm14
	vmovdqa %xmm14, 480(%rdi)
	vpaddd %xmm13, %xmm10, %xmm13
	vmovdqa %xmm13, 592(%rdi)
	vpaddd 624(%rdi), %xmm3, %xmm10
	vmovdqa %xmm10, 384(%rdi)
	vpaddd %xmm5, %xmm3, %xmm5
	vmovdqa %xmm5, 624(%rdi)
	vpaddd 288(%r9), %xmm8, %xmm8
	vmovdqa 576(%rdi), %xmm3
	vpxor 320(%rdi), %xmm3, %xmm11
	vpand %xmm11, %xmm14, %xmm11
	vpxor %xmm11, %xmm3, %xmm11
	vmovdqa 304(%r9), %xmm4
	vpaddd 640(%rdi), %xmm4, %xmm4
	vmovdqa 448(%rdi), %xmm0
	vpxor %xmm0, %xmm7, %xmm15
	vpand %xmm15, %xmm10, %xmm15
	vpxor %xmm15, %xmm0, %xmm15
	vpsrld $6, %xmm14, %xmm2
	vpsrld $11, %xmm14, %xmm12
	vpsrld $25, %xmm14, %xmm9
	vpslld $26, %xmm14, %xmm6
	vpslld $21, %xmm14, %xmm7
	vpslld $7, %xmm14, %xmm0
	vpxor %xmm12, %xmm2, %xmm12
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm6, %xmm12, %xmm6
	vpxor %xmm6, %xmm0, %xmm6
	vpaddd %xmm11, %xmm8, %xmm11
	jmp .Lavx_zen5_shared_0_6
	.p2align 4
.Lavx_zen5_shared_0_6:
	vmovdqa 528(%rdi), %xmm8
	vpxor %xmm8, %xmm13, %xmm0
	vmovdqa %xmm0, 640(%rdi)
	vpand 608(%rdi), %xmm0, %xmm12
	vpxor %xmm12, %xmm8, %xmm12
	vpsrld $2, %xmm13, %xmm7
	vpsrld $13, %xmm13, %xmm9
	vpsrld $22, %xmm13, %xmm2
	vpslld $30, %xmm13, %xmm8
	vpslld $19, %xmm13, %xmm0
	vpslld $10, %xmm13, %xmm14
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm8, %xmm2, %xmm8
	vpxor %xmm14, %xmm0, %xmm14
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm8, %xmm14, %xmm8
	vpsrld $6, %xmm10, %xmm14
	vpsrld $11, %xmm10, %xmm9
	vpsrld $25, %xmm10, %xmm0
	vpslld $26, %xmm10, %xmm2
	vpslld $21, %xmm10, %xmm7
	vpslld $7, %xmm10, %xmm13
	vpxor %xmm9, %xmm14, %xmm9
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm2, %xmm9, %xmm2
	vpxor %xmm2, %xmm13, %xmm2
	vpaddd %xmm15, %xmm4, %xmm15
	vpxor %xmm1, %xmm5, %xmm4
	vmovdqa %xmm4, 608(%rdi)
	vpand 544(%rdi), %xmm4, %xmm13
	vpxor %xmm13, %xmm1, %xmm13
	vpsrld $2, %xmm5, %xmm9
	vpsrld $13, %xmm5, %xmm7
	vpsrld $22, %xmm5, %xmm0
	vpslld $30, %xmm5, %xmm14
	vpslld $19, %xmm5, %xmm1
	vpslld $10, %xmm5, %xmm4
	vpxor %xmm7, %xmm9, %xmm7
	vpxor %xmm14, %xmm0, %xmm14
	vpxor %xmm4, %xmm1, %xmm4
	vpxor %xmm14, %xmm7, %xmm14
	vpxor %xmm14, %xmm4, %xmm14
	vpaddd %xmm6, %xmm11, %xmm11
	vpaddd %xmm8, %xmm12, %xmm8
	vpaddd %xmm2, %xmm15, %xmm15
	vpaddd %xmm14, %xmm13, %xmm14
	vpaddd 288(%rdi), %xmm11, %xmm13
	vmovdqa %xmm13, 544(%rdi)
	vpaddd %xmm8, %xmm11, %xmm8
	vmovdqa %xmm8, 288(%rdi)
	vpaddd 304(%rdi), %xmm15, %xmm11
	vmovdqa %xmm11, 512(%rdi)
	vpaddd %xmm14, %xmm15, %xmm14
	vmovdqa %xmm14, 304(%rdi)
	vpaddd 256(%r9), %xmm3, %xmm3
	vmovdqa 320(%rdi), %xmm15
	vpxor 480(%rdi), %xmm15, %xmm2
	vpand %xmm2, %xmm13, %xmm2
	vpxor %xmm2, %xmm15, %xmm2
	vmovdqa 320(%r9), %xmm12
	vpaddd 448(%rdi), %xmm12, %xmm12
	vmovdqa 432(%rdi), %xmm6
	vpxor %xmm6, %xmm10, %xmm4
	vpand %xmm4, %xmm11, %xmm4
	vpxor %xmm4, %xmm6, %xmm4
	vpsrld $6, %xmm13, %xmm7
	vpsrld $11, %xmm13, %xmm1
	vpsrld $25, %xmm13, %xmm0
	vpslld $26, %xmm13, %xmm9
	vpslld $21, %xmm13, %xmm10
	vpslld $7, %xmm13, %xmm6
	vpxor %xmm1, %xmm7, %xmm1
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm6, %xmm10, %xmm6
	vpxor %xmm9, %xmm1, %xmm9
	vpxor %xmm9, %xmm6, %xmm9
	vpaddd %xmm2, %xmm3, %xmm2
	vmovdqa 592(%rdi), %xmm3
	vpxor %xmm3, %xmm8, %xmm6
	vmovdqa %xmm6, 448(%rdi)
	vpand 640(%rdi), %xmm6, %xmm1
	vpxor %xmm1, %xmm3, %xmm1
	vpsrld $2, %xmm8, %xmm10
	vpsrld $13, %xmm8, %xmm0
	vpsrld $22, %xmm8, %xmm7
	vpslld $30, %xmm8, %xmm3
	vpslld $19, %xmm8, %xmm6
	vpslld $10, %xmm8, %xmm13
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm3, %xmm7, %xmm3
	vpxor %xmm13, %xmm6, %xmm13
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm3, %xmm13, %xmm3
	vpsrld $6, %xmm11, %xmm13
	vpsrld $11, %xmm11, %xmm0
	vpsrld $25, %xmm11, %xmm6
	vpslld $26, %xmm11, %xmm7
	vpslld $21, %xmm11, %xmm10
	vpslld $7, %xmm11, %xmm8
	jmp .Lavx_zen5_shared_0_7
	.p2align 4
.Lavx_zen5_shared_0_7:
	vpxor %xmm0, %xmm13, %xmm0
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm8, %xmm10, %xmm8
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm7, %xmm8, %xmm7
	vpaddd %xmm4, %xmm12, %xmm4
	vpxor %xmm5, %xmm14, %xmm12
	vmovdqa %xmm12, 640(%rdi)
	vpand 608(%rdi), %xmm12, %xmm8
	vpxor %xmm8, %xmm5, %xmm8
	vpsrld $2, %xmm14, %xmm0
	vpsrld $13, %xmm14, %xmm10
	vpsrld $22, %xmm14, %xmm6
	vpslld $30, %xmm14, %xmm13
	vpslld $19, %xmm14, %xmm5
	vpslld $10, %xmm14, %xmm12
	vpxor %xmm10, %xmm0, %xmm10
	vpxor %xmm13, %xmm6, %xmm13
	vpxor %xmm12, %xmm5, %xmm12
	vpxor %xmm13, %xmm10, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpaddd %xmm9, %xmm2, %xmm2
	vpaddd %xmm3, %xmm1, %xmm3
	vpaddd %xmm7, %xmm4, %xmm4
	vpaddd %xmm13, %xmm8, %xmm13
	vpaddd 464(%rdi), %xmm2, %xmm8
	vmovdqa %xmm8, 608(%rdi)
	vpaddd %xmm3, %xmm2, %xmm3
	vmovdqa %xmm3, 464(%rdi)
	vpaddd 496(%rdi), %xmm4, %xmm2
	vmovdqa %xmm2, 576(%rdi)
	vpaddd %xmm13, %xmm4, %xmm13
	vmovdqa %xmm13, 496(%rdi)
	vpaddd 272(%r9), %xmm15, %xmm15
	vmovdqa 480(%rdi), %xmm4
	vpxor 544(%rdi), %xmm4, %xmm7
	vpand %xmm7, %xmm8, %xmm7
	vpxor %xmm7, %xmm4, %xmm7
	vmovdqa 336(%r9), %xmm1
	vpaddd 432(%rdi), %xmm1, %xmm1
	vmovdqa 384(%rdi), %xmm9
	vpxor %xmm9, %xmm11, %xmm12
	vpand %xmm12, %xmm2, %xmm12
	vpxor %xmm12, %xmm9, %xmm12
	vpsrld $6, %xmm8, %xmm10
	vpsrld $11, %xmm8, %xmm5
	vpsrld $25, %xmm8, %xmm6
	vpslld $26, %xmm8, %xmm0
	vpslld $21, %xmm8, %xmm11
	vpslld $7, %xmm8, %xmm9
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm0, %xmm5, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm7, %xmm15, %xmm7
	vmovdqa 288(%rdi), %xmm15
	vpxor %xmm15, %xmm3, %xmm9
	vmovdqa %xmm9, 432(%rdi)
	vpand 448(%rdi), %xmm9, %xmm5
	vpxor %xmm5, %xmm15, %xmm5
	vpsrld $2, %xmm3, %xmm11
	vpsrld $13, %xmm3, %xmm6
	vpsrld $22, %xmm3, %xmm10
	vpslld $30, %xmm3, %xmm15
	vpslld $19, %xmm3, %xmm9
	vpslld $10, %xmm3, %xmm8
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm15, %xmm10, %xmm15
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm15, %xmm8, %xmm15
	vpsrld $6, %xmm2, %xmm8
	vpsrld $11, %xmm2, %xmm6
	vpsrld $25, %xmm2, %xmm9
	vpslld $26, %xmm2, %xmm10
	vpslld $21, %xmm2, %xmm11
	vpslld $7, %xmm2, %xmm3
	vpxor %xmm6, %xmm8, %xmm6
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm3, %xmm11, %xmm3
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm10, %xmm3, %xmm10
	vpaddd %xmm12, %xmm1, %xmm12
	vpxor %xmm14, %xmm13, %xmm1
	vmovdqa %xmm1, 448(%rdi)
	vpand 640(%rdi), %xmm1, %xmm3
	vpxor %xmm3, %xmm14, %xmm3
	vpsrld $2, %xmm13, %xmm6
	vpsrld $13, %xmm13, %xmm11
	vpsrld $22, %xmm13, %xmm9
	vpslld $30, %xmm13, %xmm8
	vpslld $19, %xmm13, %xmm14
	vpslld $10, %xmm13, %xmm1
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm1, %xmm14, %xmm1
	vpxor %xmm8, %xmm11, %xmm8
	vpxor %xmm8, %xmm1, %xmm8
	vpaddd %xmm0, %xmm7, %xmm7
	jmp .Lavx_zen5_shared_0_8
	.p2align 4
.Lavx_zen5_shared_0_8:
	vpaddd %xmm15, %xmm5, %xmm15
	vpaddd %xmm10, %xmm12, %xmm12
	vpaddd %xmm8, %xmm3, %xmm8
	vpaddd 528(%rdi), %xmm7, %xmm3
	vmovdqa %xmm3, 640(%rdi)
	vpaddd %xmm15, %xmm7, %xmm15
	vmovdqa %xmm15, 528(%rdi)
	vpaddd 560(%rdi), %xmm12, %xmm7
	vmovdqa %xmm7, 320(%rdi)
	vpaddd %xmm8, %xmm12, %xmm8
	vmovdqa %xmm8, 560(%rdi)
	vpaddd 304(%r9), %xmm4, %xmm4
	vmovdqa 544(%rdi), %xmm12
	vpxor 608(%rdi), %xmm12, %xmm10
	vpand %xmm10, %xmm3, %xmm10
	vpxor %xmm10, %xmm12, %xmm10
	vmovdqa 352(%r9), %xmm5
	vpaddd 384(%rdi), %xmm5, %xmm5
	vmovdqa 512(%rdi), %xmm0
	vpxor %xmm0, %xmm2, %xmm1
	vpand %xmm1, %xmm7, %xmm1
	vpxor %xmm1, %xmm0, %xmm1
	vpsrld $6, %xmm3, %xmm11
	vpsrld $11, %xmm3, %xmm14
	vpsrld $25, %xmm3, %xmm9
	vpslld $26, %xmm3, %xmm6
	vpslld $21, %xmm3, %xmm2
	vpslld $7, %xmm3, %xmm0
	vpxor %xmm14, %xmm11, %xmm14
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm0, %xmm2, %xmm0
	vpxor %xmm6, %xmm14, %xmm6
	vpxor %xmm6, %xmm0, %xmm6
	vpaddd %xmm10, %xmm4, %xmm10
	vmovdqa 464(%rdi), %xmm4
	vpxor %xmm4, %xmm15, %xmm0
	vmovdqa %xmm0, 384(%rdi)
	vpand 432(%rdi), %xmm0, %xmm14
	vpxor %xmm14, %xmm4, %xmm14
	vpsrld $2, %xmm15, %xmm2
	vpsrld $13, %xmm15, %xmm9
	vpsrld $22, %xmm15, %xmm11
	vpslld $30, %xmm15, %xmm4
	vpslld $19, %xmm15, %xmm0
	vpslld $10, %xmm15, %xmm3
	vpxor %xmm9, %xmm2, %xmm9
	vpxor %xmm4, %xmm11, %xmm4
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm4, %xmm3, %xmm4
	vpsrld $6, %xmm7, %xmm3
	vpsrld $11, %xmm7, %xmm9
	vpsrld $25, %xmm7, %xmm0
	vpslld $26, %xmm7, %xmm11
	vpslld $21, %xmm7, %xmm2
	vpslld $7, %xmm7, %xmm15
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm11, %xmm15, %xmm11
	vpaddd %xmm1, %xmm5, %xmm1
	vpxor %xmm13, %xmm8, %xmm5
	vmovdqa %xmm5, 432(%rdi)
	vpand 448(%rdi), %xmm5, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpsrld $2, %xmm8, %xmm9
	vpsrld $13, %xmm8, %xmm2
	vpsrld $22, %xmm8, %xmm0
	vpslld $30, %xmm8, %xmm3
	vpslld $19, %xmm8, %xmm13
	vpslld $10, %xmm8, %xmm5
	vpxor %xmm2, %xmm9, %xmm2
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm5, %xmm13, %xmm5
	vpxor %xmm3, %xmm2, %xmm3
	vpxor %xmm3, %xmm5, %xmm3
	vpaddd %xmm6, %xmm10, %xmm10
	vpaddd %xmm4, %xmm14, %xmm4
	vpaddd %xmm11, %xmm1, %xmm1
	vpaddd %xmm3, %xmm15, %xmm3
	vpaddd 592(%rdi), %xmm10, %xmm15
	vmovdqa %xmm15, 448(%rdi)
	vpaddd %xmm4, %xmm10, %xmm4
	vmovdqa %xmm4, 592(%rdi)
	vpaddd 624(%rdi), %xmm1, %xmm10
	vmovdqa %xmm10, 480(%rdi)
	vpaddd %xmm3, %xmm1, %xmm3
	vmovdqa %xmm3, 624(%rdi)
	vpaddd 320(%r9), %xmm12, %xmm12
	vmovdqa 608(%rdi), %xmm1
	vpxor 640(%rdi), %xmm1, %xmm11
	vpand %xmm11, %xmm15, %xmm11
	vpxor %xmm11, %xmm1, %xmm11
	vmovdqa 368(%r9), %xmm14
	vpaddd 512(%rdi), %xmm14, %xmm14
	vmovdqa 576(%rdi), %xmm6
	vpxor %xmm6, %xmm7, %xmm5
	vpand %xmm5, %xmm10, %xmm5
	vpxor %xmm5, %xmm6, %xmm5
	jmp .Lavx_zen5_shared_0_9
	.p2align 4
.Lavx_zen5_shared_0_9:
	vpsrld $6, %xmm15, %xmm2
	vpsrld $11, %xmm15, %xmm13
	vpsrld $25, %xmm15, %xmm0
	vpslld $26, %xmm15, %xmm9
	vpslld $21, %xmm15, %xmm7
	vpslld $7, %xmm15, %xmm6
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm9, %xmm6, %xmm9
	vpaddd %xmm11, %xmm12, %xmm11
	vmovdqa 528(%rdi), %xmm12
	vpxor %xmm12, %xmm4, %xmm6
	vmovdqa %xmm6, 512(%rdi)
	vpand 384(%rdi), %xmm6, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpsrld $2, %xmm4, %xmm7
	vpsrld $13, %xmm4, %xmm0
	vpsrld $22, %xmm4, %xmm2
	vpslld $30, %xmm4, %xmm12
	vpslld $19, %xmm4, %xmm6
	vpslld $10, %xmm4, %xmm15
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm12, %xmm2, %xmm12
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm12, %xmm0, %xmm12
	vpxor %xmm12, %xmm15, %xmm12
	vpsrld $6, %xmm10, %xmm15
	vpsrld $11, %xmm10, %xmm0
	vpsrld $25, %xmm10, %xmm6
	vpslld $26, %xmm10, %xmm2
	vpslld $21, %xmm10, %xmm7
	vpslld $7, %xmm10, %xmm4
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm4, %xmm7, %xmm4
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm2, %xmm4, %xmm2
	vpaddd %xmm5, %xmm14, %xmm5
	vpxor %xmm8, %xmm3, %xmm14
	vmovdqa %xmm14, 384(%rdi)
	vpand 432(%rdi), %xmm14, %xmm4
	vpxor %xmm4, %xmm8, %xmm4
	vpsrld $2, %xmm3, %xmm0
	vpsrld $13, %xmm3, %xmm7
	vpsrld $22, %xmm3, %xmm6
	vpslld $30, %xmm3, %xmm15
	vpslld $19, %xmm3, %xmm8
	vpslld $10, %xmm3, %xmm14
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm14, %xmm8, %xmm14
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm15, %xmm14, %xmm15
	vpaddd %xmm9, %xmm11, %xmm11
	vpaddd %xmm12, %xmm13, %xmm12
	vpaddd %xmm2, %xmm5, %xmm5
	vpaddd %xmm15, %xmm4, %xmm15
	vpaddd 288(%rdi), %xmm11, %xmm4
	vmovdqa %xmm4, 432(%rdi)
	vpaddd %xmm12, %xmm11, %xmm12
	vmovdqa %xmm12, 288(%rdi)
	vpaddd 304(%rdi), %xmm5, %xmm11
	vmovdqa %xmm11, 544(%rdi)
	vpaddd %xmm15, %xmm5, %xmm15
	vmovdqa %xmm15, 304(%rdi)
	vpaddd 336(%r9), %xmm1, %xmm1
	vmovdqa 640(%rdi), %xmm5
	vpxor 448(%rdi), %xmm5, %xmm2
	vpand %xmm2, %xmm4, %xmm2
	vpxor %xmm2, %xmm5, %xmm2
	vbroadcastss 20(%r8), %xmm13
	vpaddd 576(%rdi), %xmm13, %xmm13
	vmovdqa 320(%rdi), %xmm9
	vpxor %xmm9, %xmm10, %xmm14
	vpand %xmm14, %xmm11, %xmm14
	vpxor %xmm14, %xmm9, %xmm14
	vpsrld $6, %xmm4, %xmm7
	vpsrld $11, %xmm4, %xmm8
	vpsrld $25, %xmm4, %xmm6
	vpslld $26, %xmm4, %xmm0
	vpslld $21, %xmm4, %xmm10
	vpslld $7, %xmm4, %xmm9
	vpxor %xmm8, %xmm7, %xmm8
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm9, %xmm10, %xmm9
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm0, %xmm9, %xmm0
	vpaddd %xmm2, %xmm1, %xmm2
	vmovdqa 592(%rdi), %xmm1
	vpxor %xmm1, %xmm12, %xmm9
	vmovdqa %xmm9, 576(%rdi)
	vpand 512(%rdi), %xmm9, %xmm8
	vpxor %xmm8, %xmm1, %xmm8
	vpsrld $2, %xmm12, %xmm10
	vpsrld $13, %xmm12, %xmm6
	vpsrld $22, %xmm12, %xmm7
	vpslld $30, %xmm12, %xmm1
	vpslld $19, %xmm12, %xmm9
	jmp .Lavx_zen5_shared_0_10
	.p2align 4
.Lavx_zen5_shared_0_10:
	vpslld $10, %xmm12, %xmm4
	vpxor %xmm6, %xmm10, %xmm6
	vpxor %xmm1, %xmm7, %xmm1
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm1, %xmm4, %xmm1
	vpsrld $6, %xmm11, %xmm4
	vpsrld $11, %xmm11, %xmm6
	vpsrld $25, %xmm11, %xmm9
	vpslld $26, %xmm11, %xmm7
	vpslld $21, %xmm11, %xmm10
	vpslld $7, %xmm11, %xmm12
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm7, %xmm9, %xmm7
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm7, %xmm12, %xmm7
	vpaddd %xmm14, %xmm13, %xmm14
	vpxor %xmm3, %xmm15, %xmm13
	vmovdqa %xmm13, 512(%rdi)
	vpand 384(%rdi), %xmm13, %xmm12
	vpxor %xmm12, %xmm3, %xmm12
	vpsrld $2, %xmm15, %xmm6
	vpsrld $13, %xmm15, %xmm10
	vpsrld $22, %xmm15, %xmm9
	vpslld $30, %xmm15, %xmm4
	vpslld $19, %xmm15, %xmm3
	vpslld $10, %xmm15, %xmm13
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm4, %xmm10, %xmm4
	vpxor %xmm4, %xmm13, %xmm4
	vpaddd %xmm0, %xmm2, %xmm2
	vpaddd %xmm1, %xmm8, %xmm1
	vpaddd %xmm7, %xmm14, %xmm14
	vpaddd %xmm4, %xmm12, %xmm4
	vpaddd 464(%rdi), %xmm2, %xmm12
	vmovdqa %xmm12, 384(%rdi)
	vpaddd %xmm1, %xmm2, %xmm1
	vmovdqa %xmm1, 464(%rdi)
	vpaddd 496(%rdi), %xmm14, %xmm2
	vmovdqa %xmm2, 608(%rdi)
	vpaddd %xmm4, %xmm14, %xmm4
	vmovdqa %xmm4, 496(%rdi)
	vpaddd 352(%r9), %xmm5, %xmm5
	vmovdqa 448(%rdi), %xmm14
	vpxor 432(%rdi), %xmm14, %xmm7
	vpand %xmm7, %xmm12, %xmm7
	vpxor %xmm7, %xmm14, %xmm7
	vbroadcastss 24(%r8), %xmm8
	vpaddd 320(%rdi), %xmm8, %xmm8
	vmovdqa 480(%rdi), %xmm0
	vpxor %xmm0, %xmm11, %xmm13
	vpand %xmm13, %xmm2, %xmm13
	vpxor %xmm13, %xmm0, %xmm13
	vpsrld $6, %xmm12, %xmm10
	vpsrld $11, %xmm12, %xmm3
	vpsrld $25, %xmm12, %xmm9
	vpslld $26, %xmm12, %xmm6
	vpslld $21, %xmm12, %xmm11
	vpslld $7, %xmm12, %xmm0
	vpxor %xmm3, %xmm10, %xmm3
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm6, %xmm0, %xmm6
	vpaddd %xmm7, %xmm5, %xmm7
	vmovdqa 288(%rdi), %xmm5
	vpxor %xmm5, %xmm1, %xmm0
	vmovdqa %xmm0, 320(%rdi)
	vpand 576(%rdi), %xmm0, %xmm3
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $2, %xmm1, %xmm11
	vpsrld $13, %xmm1, %xmm9
	vpsrld $22, %xmm1, %xmm10
	vpslld $30, %xmm1, %xmm5
	vpslld $19, %xmm1, %xmm0
	vpslld $10, %xmm1, %xmm12
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm12, %xmm0, %xmm12
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm5, %xmm12, %xmm5
	vpsrld $6, %xmm2, %xmm12
	vpsrld $11, %xmm2, %xmm9
	vpsrld $25, %xmm2, %xmm0
	vpslld $26, %xmm2, %xmm10
	vpslld $21, %xmm2, %xmm11
	vpslld $7, %xmm2, %xmm1
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm10, %xmm0, %xmm10
	vpxor %xmm1, %xmm11, %xmm1
	vpxor %xmm10, %xmm9, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vpaddd %xmm13, %xmm8, %xmm13
	vpxor %xmm15, %xmm4, %xmm8
	vmovdqa %xmm8, 576(%rdi)
	vpand 512(%rdi), %xmm8, %xmm1
	vpxor %xmm1, %xmm15, %xmm1
	jmp .Lavx_zen5_shared_0_11
	.p2align 4
.Lavx_zen5_shared_0_11:
	vpsrld $2, %xmm4, %xmm9
	vpsrld $13, %xmm4, %xmm11
	vpsrld $22, %xmm4, %xmm0
	vpslld $30, %xmm4, %xmm12
	vpslld $19, %xmm4, %xmm15
	vpslld $10, %xmm4, %xmm8
	vpxor %xmm11, %xmm9, %xmm11
	vpxor %xmm12, %xmm0, %xmm12
	vpxor %xmm8, %xmm15, %xmm8
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm12, %xmm8, %xmm12
	vpaddd %xmm6, %xmm7, %xmm7
	vpaddd %xmm5, %xmm3, %xmm5
	vpaddd %xmm10, %xmm13, %xmm13
	vpaddd %xmm12, %xmm1, %xmm12
	vpaddd 528(%rdi), %xmm7, %xmm1
	vmovdqa %xmm1, 512(%rdi)
	vpaddd %xmm5, %xmm7, %xmm5
	vmovdqa %xmm5, 528(%rdi)
	vpaddd 560(%rdi), %xmm13, %xmm7
	vmovdqa %xmm7, 640(%rdi)
	vpaddd %xmm12, %xmm13, %xmm12
	vmovdqa %xmm12, 560(%rdi)
	vbroadcastss 4(%rbx), %xmm13
	vpaddd 32(%rdi), %xmm13, %xmm13
	vmovdqa %xmm13, 656(%rdi)
	vpaddd 384(%r9), %xmm14, %xmm14
	vmovdqa 432(%rdi), %xmm10
	vpxor 384(%rdi), %xmm10, %xmm3
	vpand %xmm3, %xmm1, %xmm3
	vpxor %xmm3, %xmm10, %xmm3
	vmovdqa 16(%rbp), %xmm6
	vpaddd 480(%rdi), %xmm6, %xmm6
	vmovdqa 544(%rdi), %xmm8
	vpxor %xmm8, %xmm2, %xmm11
	vpand %xmm11, %xmm7, %xmm11
	vpxor %xmm11, %xmm8, %xmm11
	vpsrld $6, %xmm1, %xmm15
	vpsrld $11, %xmm1, %xmm0
	vpsrld $25, %xmm1, %xmm9
	vpslld $26, %xmm1, %xmm2
	vpslld $21, %xmm1, %xmm8
	vpslld $7, %xmm1, %xmm10
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm2, %xmm9, %xmm2
	vpxor %xmm10, %xmm8, %xmm10
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm2, %xmm10, %xmm2
	vpaddd %xmm3, %xmm14, %xmm3
	vmovdqa 464(%rdi), %xmm14
	vpxor %xmm14, %xmm5, %xmm10
	vmovdqa %xmm10, 480(%rdi)
	vpand 320(%rdi), %xmm10, %xmm0
	vpxor %xmm0, %xmm14, %xmm0
	vpsrld $2, %xmm5, %xmm8
	vpsrld $13, %xmm5, %xmm9
	vpsrld $22, %xmm5, %xmm15
	vpslld $30, %xmm5, %xmm14
	vpslld $19, %xmm5, %xmm10
	vpslld $10, %xmm5, %xmm1
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm1, %xmm10, %xmm1
	vpxor %xmm14, %xmm9, %xmm14
	vpxor %xmm14, %xmm1, %xmm14
	vpsrld $6, %xmm7, %xmm1
	vpsrld $11, %xmm7, %xmm9
	vpsrld $25, %xmm7, %xmm10
	vpslld $26, %xmm7, %xmm15
	vpslld $21, %xmm7, %xmm8
	vpslld $7, %xmm7, %xmm5
	vpxor %xmm9, %xmm1, %xmm9
	vpxor %xmm15, %xmm10, %xmm15
	vpxor %xmm5, %xmm8, %xmm5
	vpxor %xmm15, %xmm9, %xmm15
	vpxor %xmm15, %xmm5, %xmm15
	vpaddd %xmm11, %xmm6, %xmm11
	vpxor %xmm4, %xmm12, %xmm6
	vmovdqa %xmm6, 320(%rdi)
	vpand 576(%rdi), %xmm6, %xmm5
	vpxor %xmm5, %xmm4, %xmm5
	vpsrld $2, %xmm12, %xmm9
	vpsrld $13, %xmm12, %xmm8
	vpsrld $22, %xmm12, %xmm10
	vpslld $30, %xmm12, %xmm1
	vpslld $19, %xmm12, %xmm4
	vpslld $10, %xmm12, %xmm6
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm1, %xmm10, %xmm1
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm1, %xmm8, %xmm1
	vpxor %xmm1, %xmm6, %xmm1
	vpaddd %xmm2, %xmm3, %xmm3
	vpaddd %xmm14, %xmm0, %xmm14
	vpaddd %xmm15, %xmm11, %xmm11
	vpaddd %xmm1, %xmm5, %xmm1
	vbroadcastss 0(%rbx), %xmm5
	vpaddd 352(%rdi), %xmm5, %xmm5
	vpaddd 592(%rdi), %xmm3, %xmm15
	vmovdqa %xmm15, 352(%rdi)
	jmp .Lavx_zen5_shared_0_12
	.p2align 4
.Lavx_zen5_shared_0_12:
	vpaddd %xmm14, %xmm3, %xmm14
	vmovdqa %xmm14, 592(%rdi)
	vpaddd 624(%rdi), %xmm11, %xmm3
	vmovdqa %xmm3, 576(%rdi)
	vpaddd %xmm1, %xmm11, %xmm1
	vmovdqa %xmm1, 624(%rdi)
	vpsrld $7, %xmm13, %xmm11
	vpsrld $18, %xmm13, %xmm0
	vpslld $25, %xmm13, %xmm2
	vpslld $14, %xmm13, %xmm6
	vpsrld $3, %xmm13, %xmm8
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm6, %xmm2, %xmm6
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm0, %xmm6, %xmm0
	vbroadcastss 8(%rbx), %xmm6
	vpaddd 48(%rdi), %xmm6, %xmm6
	vmovdqa %xmm6, 448(%rdi)
	vpaddd %xmm0, %xmm5, %xmm0
	vmovdqa %xmm0, 1280(%r13)
	vpaddd 400(%r9), %xmm0, %xmm5
	vpaddd 432(%rdi), %xmm5, %xmm5
	vmovdqa 384(%rdi), %xmm8
	vpxor 512(%rdi), %xmm8, %xmm2
	vpand %xmm2, %xmm15, %xmm2
	vpxor %xmm2, %xmm8, %xmm2
	vmovdqa 32(%rbp), %xmm11
	vpaddd 544(%rdi), %xmm11, %xmm11
	vmovdqa 608(%rdi), %xmm4
	vpxor %xmm4, %xmm7, %xmm10
	vpand %xmm10, %xmm3, %xmm10
	vpxor %xmm10, %xmm4, %xmm10
	vpsrld $6, %xmm15, %xmm9
	vpsrld $11, %xmm15, %xmm0
	vpsrld $25, %xmm15, %xmm7
	vpslld $26, %xmm15, %xmm4
	vpslld $21, %xmm15, %xmm8
	vpslld $7, %xmm15, %xmm13
	vpxor %xmm0, %xmm9, %xmm0
	vpxor %xmm4, %xmm7, %xmm4
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm4, %xmm13, %xmm4
	vpaddd %xmm2, %xmm5, %xmm2
	vmovdqa 528(%rdi), %xmm5
	vpxor %xmm5, %xmm14, %xmm13
	vmovdqa %xmm13, 544(%rdi)
	vpand 480(%rdi), %xmm13, %xmm0
	vpxor %xmm0, %xmm5, %xmm0
	vpsrld $2, %xmm14, %xmm8
	vpsrld $13, %xmm14, %xmm7
	vpsrld $22, %xmm14, %xmm9
	vpslld $30, %xmm14, %xmm5
	vpslld $19, %xmm14, %xmm13
	vpslld $10, %xmm14, %xmm15
	vpxor %xmm7, %xmm8, %xmm7
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm15, %xmm13, %xmm15
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm5, %xmm15, %xmm5
	vpsrld $6, %xmm3, %xmm15
	vpsrld $11, %xmm3, %xmm7
	vpsrld $25, %xmm3, %xmm13
	vpslld $26, %xmm3, %xmm9
	vpslld $21, %xmm3, %xmm8
	vpslld $7, %xmm3, %xmm14
	vpxor %xmm7, %xmm15, %xmm7
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm14, %xmm8, %xmm14
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm9, %xmm14, %xmm9
	vpaddd %xmm10, %xmm11, %xmm10
	vpxor %xmm12, %xmm1, %xmm11
	vmovdqa %xmm11, 480(%rdi)
	vpand 320(%rdi), %xmm11, %xmm14
	vpxor %xmm14, %xmm12, %xmm14
	vpsrld $2, %xmm1, %xmm7
	vpsrld $13, %xmm1, %xmm8
	vpsrld $22, %xmm1, %xmm13
	vpslld $30, %xmm1, %xmm15
	vpslld $19, %xmm1, %xmm12
	vpslld $10, %xmm1, %xmm11
	vpxor %xmm8, %xmm7, %xmm8
	vpxor %xmm15, %xmm13, %xmm15
	vpxor %xmm11, %xmm12, %xmm11
	vpxor %xmm15, %xmm8, %xmm15
	vpxor %xmm15, %xmm11, %xmm15
	vpaddd %xmm4, %xmm2, %xmm2
	vpaddd %xmm5, %xmm0, %xmm5
	vpaddd %xmm9, %xmm10, %xmm10
	vpaddd %xmm15, %xmm14, %xmm15
	vpsrld $7, %xmm6, %xmm14
	vpsrld $18, %xmm6, %xmm9
	vpslld $25, %xmm6, %xmm0
	vpslld $14, %xmm6, %xmm4
	vpsrld $3, %xmm6, %xmm11
	vpxor %xmm9, %xmm14, %xmm9
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm9, %xmm4, %xmm9
	jmp .Lavx_zen5_shared_0_13
	.p2align 4
.Lavx_zen5_shared_0_13:
	vpaddd 288(%rdi), %xmm2, %xmm4
	vmovdqa %xmm4, 320(%rdi)
	vpaddd %xmm5, %xmm2, %xmm5
	vmovdqa %xmm5, 288(%rdi)
	vpaddd 304(%rdi), %xmm10, %xmm2
	vmovdqa %xmm2, 432(%rdi)
	vpaddd %xmm15, %xmm10, %xmm15
	vmovdqa %xmm15, 304(%rdi)
	vpaddd 656(%rdi), %xmm9, %xmm9
	vbroadcastss 12(%rbx), %xmm10
	vpaddd 112(%rdi), %xmm10, %xmm10
	vmovdqa %xmm10, 656(%rdi)
	vpaddd 16(%r9), %xmm9, %xmm9
	vmovdqa %xmm9, 1296(%r13)
	vpaddd 416(%r9), %xmm9, %xmm11
	vpaddd 384(%rdi), %xmm11, %xmm11
	vmovdqa 512(%rdi), %xmm0
	vpxor 352(%rdi), %xmm0, %xmm14
	vpand %xmm14, %xmm4, %xmm14
	vpxor %xmm14, %xmm0, %xmm14
	vmovdqa 48(%rbp), %xmm8
	vpaddd 608(%rdi), %xmm8, %xmm8
	vmovdqa 640(%rdi), %xmm12
	vpxor %xmm12, %xmm3, %xmm13
	vpand %xmm13, %xmm2, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpsrld $6, %xmm4, %xmm7
	vpsrld $11, %xmm4, %xmm9
	vpsrld $25, %xmm4, %xmm3
	vpslld $26, %xmm4, %xmm12
	vpslld $21, %xmm4, %xmm0
	vpslld $7, %xmm4, %xmm6
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm12, %xmm3, %xmm12
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm12, %xmm9, %xmm12
	vpxor %xmm12, %xmm6, %xmm12
	vpaddd %xmm14, %xmm11, %xmm14
	vmovdqa 592(%rdi), %xmm11
	vpxor %xmm11, %xmm5, %xmm6
	vmovdqa %xmm6, 608(%rdi)
	vpand 544(%rdi), %xmm6, %xmm9
	vpxor %xmm9, %xmm11, %xmm9
	vpsrld $2, %xmm5, %xmm0
	vpsrld $13, %xmm5, %xmm3
	vpsrld $22, %xmm5, %xmm7
	vpslld $30, %xmm5, %xmm11
	vpslld $19, %xmm5, %xmm6
	vpslld $10, %xmm5, %xmm4
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm11, %xmm7, %xmm11
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm11, %xmm3, %xmm11
	vpxor %xmm11, %xmm4, %xmm11
	vpsrld $6, %xmm2, %xmm4
	vpsrld $11, %xmm2, %xmm3
	vpsrld $25, %xmm2, %xmm6
	vpslld $26, %xmm2, %xmm7
	vpslld $21, %xmm2, %xmm0
	vpslld $7, %xmm2, %xmm5
	vpxor %xmm3, %xmm4, %xmm3
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm5, %xmm0, %xmm5
	vpxor %xmm7, %xmm3, %xmm7
	vpxor %xmm7, %xmm5, %xmm7
	vpaddd %xmm13, %xmm8, %xmm13
	vpxor %xmm1, %xmm15, %xmm8
	vmovdqa %xmm8, 544(%rdi)
	vpand 480(%rdi), %xmm8, %xmm5
	vpxor %xmm5, %xmm1, %xmm5
	vpsrld $2, %xmm15, %xmm3
	vpsrld $13, %xmm15, %xmm0
	vpsrld $22, %xmm15, %xmm6
	vpslld $30, %xmm15, %xmm4
	vpslld $19, %xmm15, %xmm1
	vpslld $10, %xmm15, %xmm8
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm8, %xmm1, %xmm8
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm4, %xmm8, %xmm4
	vpaddd %xmm12, %xmm14, %xmm14
	vpaddd %xmm11, %xmm9, %xmm11
	vpaddd %xmm7, %xmm13, %xmm13
	vpaddd %xmm4, %xmm5, %xmm4
	vpsrld $7, %xmm10, %xmm5
	vpsrld $18, %xmm10, %xmm7
	vpslld $25, %xmm10, %xmm9
	vpslld $14, %xmm10, %xmm12
	vpsrld $3, %xmm10, %xmm8
	vpxor %xmm7, %xmm5, %xmm7
	vpxor %xmm12, %xmm9, %xmm12
	vpxor %xmm7, %xmm8, %xmm7
	vpxor %xmm7, %xmm12, %xmm7
	vpaddd 464(%rdi), %xmm14, %xmm12
	vmovdqa %xmm12, 480(%rdi)
	vpaddd %xmm11, %xmm14, %xmm11
	vmovdqa %xmm11, 464(%rdi)
	vpaddd 496(%rdi), %xmm13, %xmm14
	vmovdqa %xmm14, 384(%rdi)
	jmp .Lavx_zen5_shared_0_14
	.p2align 4
.Lavx_zen5_shared_0_14:
	vpaddd %xmm4, %xmm13, %xmm4
	vmovdqa %xmm4, 496(%rdi)
	vmovdqa 1280(%r13), %xmm13
	vpsrld $17, %xmm13, %xmm8
	vpsrld $19, %xmm13, %xmm9
	vpslld $15, %xmm13, %xmm5
	vpslld $13, %xmm13, %xmm0
	vpsrld $10, %xmm13, %xmm1
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm0, %xmm5, %xmm0
	vpxor %xmm9, %xmm1, %xmm9
	vpxor %xmm9, %xmm0, %xmm9
	vpaddd 448(%rdi), %xmm7, %xmm7
	vbroadcastss 16(%rbx), %xmm0
	vpaddd 416(%rdi), %xmm0, %xmm0
	vmovdqa %xmm0, 448(%rdi)
	vpaddd %xmm9, %xmm7, %xmm7
	vmovdqa %xmm7, 1312(%r13)
	vpaddd 432(%r9), %xmm7, %xmm9
	vpaddd 512(%rdi), %xmm9, %xmm9
	vmovdqa 352(%rdi), %xmm1
	vpxor 320(%rdi), %xmm1, %xmm5
	vpand %xmm5, %xmm12, %xmm5
	vpxor %xmm5, %xmm1, %xmm5
	vmovdqa 64(%rbp), %xmm8
	vpaddd 640(%rdi), %xmm8, %xmm8
	vmovdqa 576(%rdi), %xmm6
	vpxor %xmm6, %xmm2, %xmm3
	vpand %xmm3, %xmm14, %xmm3
	vpxor %xmm3, %xmm6, %xmm3
	vpsrld $6, %xmm12, %xmm13
	vpsrld $11, %xmm12, %xmm7
	vpsrld $25, %xmm12, %xmm2
	vpslld $26, %xmm12, %xmm6
	vpslld $21, %xmm12, %xmm1
	vpslld $7, %xmm12, %xmm10
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm6, %xmm2, %xmm6
	vpxor %xmm10, %xmm1, %xmm10
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm6, %xmm10, %xmm6
	vpaddd %xmm5, %xmm9, %xmm5
	vmovdqa 288(%rdi), %xmm9
	vpxor %xmm9, %xmm11, %xmm10
	vmovdqa %xmm10, 640(%rdi)
	vpand 608(%rdi), %xmm10, %xmm7
	vpxor %xmm7, %xmm9, %xmm7
	vpsrld $2, %xmm11, %xmm1
	vpsrld $13, %xmm11, %xmm2
	vpsrld $22, %xmm11, %xmm13
	vpslld $30, %xmm11, %xmm9
	vpslld $19, %xmm11, %xmm10
	vpslld $10, %xmm11, %xmm12
	vpxor %xmm2, %xmm1, %xmm2
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm9, %xmm2, %xmm9
	vpxor %xmm9, %xmm12, %xmm9
	vpsrld $6, %xmm14, %xmm12
	vpsrld $11, %xmm14, %xmm2
	vpsrld $25, %xmm14, %xmm10
	vpslld $26, %xmm14, %xmm13
	vpslld $21, %xmm14, %xmm1
	vpslld $7, %xmm14, %xmm11
	vpxor %xmm2, %xmm12, %xmm2
	vpxor %xmm13, %xmm10, %xmm13
	vpxor %xmm11, %xmm1, %xmm11
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm13, %xmm11, %xmm13
	vpaddd %xmm3, %xmm8, %xmm3
	vpxor %xmm15, %xmm4, %xmm8
	vmovdqa %xmm8, 608(%rdi)
	vpand 544(%rdi), %xmm8, %xmm11
	vpxor %xmm11, %xmm15, %xmm11
	vpsrld $2, %xmm4, %xmm2
	vpsrld $13, %xmm4, %xmm1
	vpsrld $22, %xmm4, %xmm10
	vpslld $30, %xmm4, %xmm12
	vpslld $19, %xmm4, %xmm15
	vpslld $10, %xmm4, %xmm8
	vpxor %xmm1, %xmm2, %xmm1
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm8, %xmm15, %xmm8
	vpxor %xmm12, %xmm1, %xmm12
	vpxor %xmm12, %xmm8, %xmm12
	vpaddd %xmm6, %xmm5, %xmm5
	vpaddd %xmm9, %xmm7, %xmm9
	vpaddd %xmm13, %xmm3, %xmm3
	vpaddd %xmm12, %xmm11, %xmm12
	vpsrld $7, %xmm0, %xmm11
	vpsrld $18, %xmm0, %xmm13
	vpslld $25, %xmm0, %xmm7
	vpslld $14, %xmm0, %xmm6
	vpsrld $3, %xmm0, %xmm8
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm13, %xmm6, %xmm13
	vpaddd 528(%rdi), %xmm5, %xmm6
	vmovdqa %xmm6, 544(%rdi)
	jmp .Lavx_zen5_shared_0_15
	.p2align 4
.Lavx_zen5_shared_0_15:
	vpaddd %xmm9, %xmm5, %xmm9
	vmovdqa %xmm9, 528(%rdi)
	vpaddd 560(%rdi), %xmm3, %xmm5
	vmovdqa %xmm5, 512(%rdi)
	vpaddd %xmm12, %xmm3, %xmm12
	vmovdqa %xmm12, 560(%rdi)
	vmovdqa 1296(%r13), %xmm3
	vpsrld $17, %xmm3, %xmm8
	vpsrld $19, %xmm3, %xmm7
	vpslld $15, %xmm3, %xmm11
	vpslld $13, %xmm3, %xmm1
	vpsrld $10, %xmm3, %xmm15
	vpxor %xmm7, %xmm8, %xmm7
	vpxor %xmm1, %xmm11, %xmm1
	vpxor %xmm7, %xmm15, %xmm7
	vpxor %xmm7, %xmm1, %xmm7
	vpaddd 656(%rdi), %xmm13, %xmm13
	vbroadcastss 20(%rbx), %xmm1
	vpaddd 400(%rdi), %xmm1, %xmm1
	vmovdqa %xmm1, 656(%rdi)
	vpaddd %xmm7, %xmm13, %xmm13
	vmovdqa %xmm13, 1328(%r13)
	vpaddd 448(%r9), %xmm13, %xmm7
	vpaddd 352(%rdi), %xmm7, %xmm7
	vmovdqa 320(%rdi), %xmm15
	vpxor 480(%rdi), %xmm15, %xmm11
	vpand %xmm11, %xmm6, %xmm11
	vpxor %xmm11, %xmm15, %xmm11
	vmovdqa 80(%rbp), %xmm8
	vpaddd 576(%rdi), %xmm8, %xmm8
	vmovdqa 432(%rdi), %xmm10
	vpxor %xmm10, %xmm14, %xmm2
	vpand %xmm2, %xmm5, %xmm2
	vpxor %xmm2, %xmm10, %xmm2
	vpsrld $6, %xmm6, %xmm3
	vpsrld $11, %xmm6, %xmm13
	vpsrld $25, %xmm6, %xmm14
	vpslld $26, %xmm6, %xmm10
	vpslld $21, %xmm6, %xmm15
	vpslld $7, %xmm6, %xmm0
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm10, %xmm14, %xmm10
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm10, %xmm13, %xmm10
	vpxor %xmm10, %xmm0, %xmm10
	vpaddd %xmm11, %xmm7, %xmm11
	vmovdqa 464(%rdi), %xmm7
	vpxor %xmm7, %xmm9, %xmm0
	vmovdqa %xmm0, 576(%rdi)
	vpand 640(%rdi), %xmm0, %xmm13
	vpxor %xmm13, %xmm7, %xmm13
	vpsrld $2, %xmm9, %xmm15
	vpsrld $13, %xmm9, %xmm14
	vpsrld $22, %xmm9, %xmm3
	vpslld $30, %xmm9, %xmm7
	vpslld $19, %xmm9, %xmm0
	vpslld $10, %xmm9, %xmm6
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm7, %xmm3, %xmm7
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm7, %xmm14, %xmm7
	vpxor %xmm7, %xmm6, %xmm7
	vpsrld $6, %xmm5, %xmm6
	vpsrld $11, %xmm5, %xmm14
	vpsrld $25, %xmm5, %xmm0
	vpslld $26, %xmm5, %xmm3
	vpslld $21, %xmm5, %xmm15
	vpslld $7, %xmm5, %xmm9
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm3, %xmm0, %xmm3
	vpxor %xmm9, %xmm15, %xmm9
	vpxor %xmm3, %xmm14, %xmm3
	vpxor %xmm3, %xmm9, %xmm3
	vpaddd %xmm2, %xmm8, %xmm2
	vpxor %xmm4, %xmm12, %xmm8
	vmovdqa %xmm8, 640(%rdi)
	vpand 608(%rdi), %xmm8, %xmm9
	vpxor %xmm9, %xmm4, %xmm9
	vpsrld $2, %xmm12, %xmm14
	vpsrld $13, %xmm12, %xmm15
	vpsrld $22, %xmm12, %xmm0
	vpslld $30, %xmm12, %xmm6
	vpslld $19, %xmm12, %xmm4
	vpslld $10, %xmm12, %xmm8
	vpxor %xmm15, %xmm14, %xmm15
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm8, %xmm4, %xmm8
	vpxor %xmm6, %xmm15, %xmm6
	vpxor %xmm6, %xmm8, %xmm6
	vpaddd %xmm10, %xmm11, %xmm11
	vpaddd %xmm7, %xmm13, %xmm7
	vpaddd %xmm3, %xmm2, %xmm2
	vpaddd %xmm6, %xmm9, %xmm6
	vpsrld $7, %xmm1, %xmm9
	vpsrld $18, %xmm1, %xmm3
	vpslld $25, %xmm1, %xmm13
	vpslld $14, %xmm1, %xmm10
	vpsrld $3, %xmm1, %xmm8
	vpxor %xmm3, %xmm9, %xmm3
	vpxor %xmm10, %xmm13, %xmm10
	jmp .Lavx_zen5_shared_0_16
	.p2align 4
.Lavx_zen5_shared_0_16:
	vpxor %xmm3, %xmm8, %xmm3
	vpxor %xmm3, %xmm10, %xmm3
	vpaddd 592(%rdi), %xmm11, %xmm10
	vmovdqa %xmm10, 608(%rdi)
	vpaddd %xmm7, %xmm11, %xmm7
	vmovdqa %xmm7, 592(%rdi)
	vpaddd 624(%rdi), %xmm2, %xmm11
	vmovdqa %xmm11, 352(%rdi)
	vpaddd %xmm6, %xmm2, %xmm6
	vmovdqa %xmm6, 624(%rdi)
	vmovdqa 1312(%r13), %xmm2
	vpsrld $17, %xmm2, %xmm8
	vpsrld $19, %xmm2, %xmm13
	vpslld $15, %xmm2, %xmm9
	vpslld $13, %xmm2, %xmm15
	vpsrld $10, %xmm2, %xmm4
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm15, %xmm9, %xmm15
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm13, %xmm15, %xmm13
	vpaddd 448(%rdi), %xmm3, %xmm3
	vbroadcastss 24(%rbx), %xmm15
	vpaddd 368(%rdi), %xmm15, %xmm15
	vmovdqa %xmm15, 448(%rdi)
	vpaddd %xmm13, %xmm3, %xmm3
	vmovdqa %xmm3, 1344(%r13)
	vpaddd 464(%r9), %xmm3, %xmm13
	vpaddd 320(%rdi), %xmm13, %xmm13
	vmovdqa 480(%rdi), %xmm4
	vpxor 544(%rdi), %xmm4, %xmm9
	vpand %xmm9, %xmm10, %xmm9
	vpxor %xmm9, %xmm4, %xmm9
	vmovdqa 96(%rbp), %xmm8
	vpaddd 432(%rdi), %xmm8, %xmm8
	vmovdqa 384(%rdi), %xmm0
	vpxor %xmm0, %xmm5, %xmm14
	vpand %xmm14, %xmm11, %xmm14
	vpxor %xmm14, %xmm0, %xmm14
	vpsrld $6, %xmm10, %xmm2
	vpsrld $11, %xmm10, %xmm3
	vpsrld $25, %xmm10, %xmm5
	vpslld $26, %xmm10, %xmm0
	vpslld $21, %xmm10, %xmm4
	vpslld $7, %xmm10, %xmm1
	vpxor %xmm3, %xmm2, %xmm3
	vpxor %xmm0, %xmm5, %xmm0
	vpxor %xmm1, %xmm4, %xmm1
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm0, %xmm1, %xmm0
	vpaddd %xmm9, %xmm13, %xmm9
	vmovdqa 528(%rdi), %xmm13
	vpxor %xmm13, %xmm7, %xmm1
	vmovdqa %xmm1, 432(%rdi)
	vpand 576(%rdi), %xmm1, %xmm3
	vpxor %xmm3, %xmm13, %xmm3
	vpsrld $2, %xmm7, %xmm4
	vpsrld $13, %xmm7, %xmm5
	vpsrld $22, %xmm7, %xmm2
	vpslld $30, %xmm7, %xmm13
	vpslld $19, %xmm7, %xmm1
	vpslld $10, %xmm7, %xmm10
	vpxor %xmm5, %xmm4, %xmm5
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm10, %xmm1, %xmm10
	vpxor %xmm13, %xmm5, %xmm13
	vpxor %xmm13, %xmm10, %xmm13
	vpsrld $6, %xmm11, %xmm10
	vpsrld $11, %xmm11, %xmm5
	vpsrld $25, %xmm11, %xmm1
	vpslld $26, %xmm11, %xmm2
	vpslld $21, %xmm11, %xmm4
	vpslld $7, %xmm11, %xmm7
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm2, %xmm1, %xmm2
	vpxor %xmm7, %xmm4, %xmm7
	vpxor %xmm2, %xmm5, %xmm2
	vpxor %xmm2, %xmm7, %xmm2
	vpaddd %xmm14, %xmm8, %xmm14
	vpxor %xmm12, %xmm6, %xmm8
	vmovdqa %xmm8, 576(%rdi)
	vpand 640(%rdi), %xmm8, %xmm7
	vpxor %xmm7, %xmm12, %xmm7
	vpsrld $2, %xmm6, %xmm5
	vpsrld $13, %xmm6, %xmm4
	vpsrld $22, %xmm6, %xmm1
	vpslld $30, %xmm6, %xmm10
	vpslld $19, %xmm6, %xmm12
	vpslld $10, %xmm6, %xmm8
	vpxor %xmm4, %xmm5, %xmm4
	vpxor %xmm10, %xmm1, %xmm10
	vpxor %xmm8, %xmm12, %xmm8
	vpxor %xmm10, %xmm4, %xmm10
	vpxor %xmm10, %xmm8, %xmm10
	vpaddd %xmm0, %xmm9, %xmm9
	vpaddd %xmm13, %xmm3, %xmm13
	vpaddd %xmm2, %xmm14, %xmm14
	vpaddd %xmm10, %xmm7, %xmm10
	vpsrld $7, %xmm15, %xmm7
	vpsrld $18, %xmm15, %xmm2
	vpslld $25, %xmm15, %xmm3
	jmp .Lavx_zen5_shared_0_17
	.p2align 4
.Lavx_zen5_shared_0_17:
	vpslld $14, %xmm15, %xmm0
	vpsrld $3, %xmm15, %xmm8
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm2, %xmm8, %xmm2
	vpxor %xmm2, %xmm0, %xmm2
	vbroadcastss 28(%rbx), %xmm0
	vpaddd 80(%rdi), %xmm0, %xmm0
	vpaddd 288(%rdi), %xmm9, %xmm8
	vmovdqa %xmm8, 640(%rdi)
	vpaddd %xmm13, %xmm9, %xmm13
	vmovdqa %xmm13, 288(%rdi)
	vpaddd 304(%rdi), %xmm14, %xmm9
	vmovdqa %xmm9, 320(%rdi)
	vpaddd %xmm10, %xmm14, %xmm10
	vmovdqa %xmm10, 304(%rdi)
	vmovdqa 1328(%r13), %xmm14
	vpsrld $17, %xmm14, %xmm3
	vpsrld $19, %xmm14, %xmm7
	vpslld $15, %xmm14, %xmm4
	vpslld $13, %xmm14, %xmm12
	vpsrld $10, %xmm14, %xmm1
	vpxor %xmm7, %xmm3, %xmm7
	vpxor %xmm12, %xmm4, %xmm12
	vpxor %xmm7, %xmm1, %xmm7
	vpxor %xmm7, %xmm12, %xmm7
	vpaddd 656(%rdi), %xmm2, %xmm2
	vpaddd %xmm7, %xmm2, %xmm2
	vmovdqa %xmm2, 1360(%r13)
	vpaddd 480(%r9), %xmm2, %xmm7
	vpaddd 480(%rdi), %xmm7, %xmm7
	vmovdqa 544(%rdi), %xmm12
	vpxor 608(%rdi), %xmm12, %xmm1
	vpand %xmm1, %xmm8, %xmm1
	vpxor %xmm1, %xmm12, %xmm1
	vmovdqa 112(%rbp), %xmm4
	vpaddd 384(%rdi), %xmm4, %xmm4
	vmovdqa 512(%rdi), %xmm3
	vpxor %xmm3, %xmm11, %xmm5
	vpand %xmm5, %xmm9, %xmm5
	vpxor %xmm5, %xmm3, %xmm5
	vpsrld $6, %xmm8, %xmm14
	vpsrld $11, %xmm8, %xmm2
	vpsrld $25, %xmm8, %xmm11
	vpslld $26, %xmm8, %xmm3
	vpslld $21, %xmm8, %xmm12
	vpslld $7, %xmm8, %xmm15
	vpxor %xmm2, %xmm14, %xmm2
	vpxor %xmm3, %xmm11, %xmm3
	vpxor %xmm15, %xmm12, %xmm15
	vpxor %xmm3, %xmm2, %xmm3
	vpxor %xmm3, %xmm15, %xmm3
	vpaddd %xmm1, %xmm7, %xmm1
	vmovdqa 592(%rdi), %xmm7
	vpxor %xmm7, %xmm13, %xmm15
	vmovdqa %xmm15, 384(%rdi)
	vpand 432(%rdi), %xmm15, %xmm2
	vpxor %xmm2, %xmm7, %xmm2
	vpsrld $2, %xmm13, %xmm12
	vpsrld $13, %xmm13, %xmm11
	vpsrld $22, %xmm13, %xmm14
	vpslld $30, %xmm13, %xmm7
	vpslld $19, %xmm13, %xmm15
	vpslld $10, %xmm13, %xmm8
	vpxor %xmm11, %xmm12, %xmm11
	vpxor %xmm7, %xmm14, %xmm7
	vpxor %xmm8, %xmm15, %xmm8
	vpxor %xmm7, %xmm11, %xmm7
	vpxor %xmm7, %xmm8, %xmm7
	vpsrld $6, %xmm9, %xmm8
	vpsrld $11, %xmm9, %xmm11
	vpsrld $25, %xmm9, %xmm15
	vpslld $26, %xmm9, %xmm14
	vpslld $21, %xmm9, %xmm12
	vpslld $7, %xmm9, %xmm13
	vpxor %xmm11, %xmm8, %xmm11
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm13, %xmm12, %xmm13
	vpxor %xmm14, %xmm11, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpaddd %xmm5, %xmm4, %xmm5
	vpxor %xmm6, %xmm10, %xmm4
	vmovdqa %xmm4, 432(%rdi)
	vpand 576(%rdi), %xmm4, %xmm13
	vpxor %xmm13, %xmm6, %xmm13
	vpsrld $2, %xmm10, %xmm11
	vpsrld $13, %xmm10, %xmm12
	vpsrld $22, %xmm10, %xmm15
	vpslld $30, %xmm10, %xmm8
	vpslld $19, %xmm10, %xmm6
	vpslld $10, %xmm10, %xmm4
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm8, %xmm15, %xmm8
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm8, %xmm12, %xmm8
	vpxor %xmm8, %xmm4, %xmm8
	vpsrld $7, %xmm0, %xmm4
	vpsrld $18, %xmm0, %xmm12
	vpslld $25, %xmm0, %xmm6
	vpslld $14, %xmm0, %xmm15
	jmp .Lavx_zen5_shared_0_18
	.p2align 4
.Lavx_zen5_shared_0_18:
	vpsrld $3, %xmm0, %xmm11
	vpxor %xmm12, %xmm4, %xmm12
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm12, %xmm15, %xmm12
	vpaddd %xmm3, %xmm1, %xmm1
	vpaddd %xmm7, %xmm2, %xmm7
	vpaddd %xmm14, %xmm5, %xmm5
	vpaddd %xmm8, %xmm13, %xmm8
	vpaddd 448(%rdi), %xmm12, %xmm12
	vpaddd 464(%rdi), %xmm1, %xmm13
	vmovdqa %xmm13, 448(%rdi)
	vpaddd %xmm7, %xmm1, %xmm7
	vmovdqa %xmm7, 464(%rdi)
	vpaddd 496(%rdi), %xmm5, %xmm1
	vmovdqa %xmm1, 576(%rdi)
	vpaddd %xmm8, %xmm5, %xmm8
	vmovdqa %xmm8, 496(%rdi)
	vmovdqa 1344(%r13), %xmm5
	vpsrld $17, %xmm5, %xmm14
	vpsrld $19, %xmm5, %xmm2
	vpslld $15, %xmm5, %xmm3
	vpslld $13, %xmm5, %xmm15
	vpsrld $10, %xmm5, %xmm11
	vpxor %xmm2, %xmm14, %xmm2
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm2, %xmm15, %xmm2
	vpaddd 32(%r9), %xmm12, %xmm12
	vpaddd %xmm2, %xmm12, %xmm12
	vmovdqa %xmm12, 1376(%r13)
	vpaddd 496(%r9), %xmm12, %xmm2
	vpaddd 544(%rdi), %xmm2, %xmm2
	vmovdqa 608(%rdi), %xmm15
	vpxor 640(%rdi), %xmm15, %xmm11
	vpand %xmm11, %xmm13, %xmm11
	vpxor %xmm11, %xmm15, %xmm11
	vmovdqa 128(%rbp), %xmm3
	vpaddd 512(%rdi), %xmm3, %xmm3
	vmovdqa 352(%rdi), %xmm14
	vpxor %xmm14, %xmm9, %xmm6
	vpand %xmm6, %xmm1, %xmm6
	vpxor %xmm6, %xmm14, %xmm6
	vpsrld $6, %xmm13, %xmm4
	vpsrld $11, %xmm13, %xmm5
	vpsrld $25, %xmm13, %xmm12
	vpslld $26, %xmm13, %xmm9
	vpslld $21, %xmm13, %xmm14
	vpslld $7, %xmm13, %xmm15
	vpxor %xmm5, %xmm4, %xmm5
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm15, %xmm14, %xmm15
	vpxor %xmm9, %xmm5, %xmm9
	vpxor %xmm9, %xmm15, %xmm9
	vpaddd %xmm11, %xmm2, %xmm11
	vmovdqa 288(%rdi), %xmm2
	vpxor %xmm2, %xmm7, %xmm15
	vmovdqa %xmm15, 512(%rdi)
	vpand 384(%rdi), %xmm15, %xmm5
	vpxor %xmm5, %xmm2, %xmm5
	vpsrld $2, %xmm7, %xmm14
	vpsrld $13, %xmm7, %xmm12
	vpsrld $22, %xmm7, %xmm4
	vpslld $30, %xmm7, %xmm2
	vpslld $19, %xmm7, %xmm15
	vpslld $10, %xmm7, %xmm13
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm2, %xmm12, %xmm2
	vpxor %xmm2, %xmm13, %xmm2
	vpsrld $6, %xmm1, %xmm13
	vpsrld $11, %xmm1, %xmm12
	vpsrld $25, %xmm1, %xmm15
	vpslld $26, %xmm1, %xmm4
	vpslld $21, %xmm1, %xmm14
	vpslld $7, %xmm1, %xmm7
	vpxor %xmm12, %xmm13, %xmm12
	vpxor %xmm4, %xmm15, %xmm4
	vpxor %xmm7, %xmm14, %xmm7
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm4, %xmm7, %xmm4
	vpaddd %xmm6, %xmm3, %xmm6
	vpxor %xmm10, %xmm8, %xmm3
	vmovdqa %xmm3, 384(%rdi)
	vpand 432(%rdi), %xmm3, %xmm7
	vpxor %xmm7, %xmm10, %xmm7
	vpsrld $2, %xmm8, %xmm12
	vpsrld $13, %xmm8, %xmm14
	vpsrld $22, %xmm8, %xmm15
	vpslld $30, %xmm8, %xmm13
	vpslld $19, %xmm8, %xmm10
	vpslld $10, %xmm8, %xmm3
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm3, %xmm10, %xmm3
	vpxor %xmm13, %xmm14, %xmm13
	vpxor %xmm13, %xmm3, %xmm13
	vpaddd %xmm9, %xmm11, %xmm11
	vpaddd %xmm2, %xmm5, %xmm2
	jmp .Lavx_zen5_shared_0_19
	.p2align 4
.Lavx_zen5_shared_0_19:
	vpaddd %xmm4, %xmm6, %xmm6
	vpaddd %xmm13, %xmm7, %xmm13
	vpaddd 48(%r9), %xmm0, %xmm0
	vpaddd 528(%rdi), %xmm11, %xmm7
	vmovdqa %xmm7, 432(%rdi)
	vpaddd %xmm2, %xmm11, %xmm2
	vmovdqa %xmm2, 528(%rdi)
	vpaddd 560(%rdi), %xmm6, %xmm11
	vmovdqa %xmm11, 544(%rdi)
	vpaddd %xmm13, %xmm6, %xmm13
	vmovdqa %xmm13, 560(%rdi)
	vmovdqa 1360(%r13), %xmm6
	vpsrld $17, %xmm6, %xmm4
	vpsrld $19, %xmm6, %xmm5
	vpslld $15, %xmm6, %xmm9
	vpslld $13, %xmm6, %xmm3
	vpsrld $10, %xmm6, %xmm14
	vpxor %xmm5, %xmm4, %xmm5
	vpxor %xmm3, %xmm9, %xmm3
	vpxor %xmm5, %xmm14, %xmm5
	vpxor %xmm5, %xmm3, %xmm5
	vpaddd 1280(%r13), %xmm0, %xmm0
	vpaddd %xmm5, %xmm0, %xmm0
	vmovdqa %xmm0, 1392(%r13)
	vpaddd 512(%r9), %xmm0, %xmm5
	vpaddd 608(%rdi), %xmm5, %xmm5
	vmovdqa 640(%rdi), %xmm3
	vpxor 448(%rdi), %xmm3, %xmm14
	vpand %xmm14, %xmm7, %xmm14
	vpxor %xmm14, %xmm3, %xmm14
	vmovdqa 144(%rbp), %xmm9
	vpaddd 352(%rdi), %xmm9, %xmm9
	vmovdqa 320(%rdi), %xmm4
	vpxor %xmm4, %xmm1, %xmm10
	vpand %xmm10, %xmm11, %xmm10
	vpxor %xmm10, %xmm4, %xmm10
	vpsrld $6, %xmm7, %xmm15
	vpsrld $11, %xmm7, %xmm12
	vpsrld $25, %xmm7, %xmm6
	vpslld $26, %xmm7, %xmm0
	vpslld $21, %xmm7, %xmm1
	vpslld $7, %xmm7, %xmm4
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm4, %xmm1, %xmm4
	vpxor %xmm0, %xmm12, %xmm0
	vpxor %xmm0, %xmm4, %xmm0
	vpaddd %xmm14, %xmm5, %xmm14
	vmovdqa 464(%rdi), %xmm5
	vpxor %xmm5, %xmm2, %xmm4
	vmovdqa %xmm4, 352(%rdi)
	vpand 512(%rdi), %xmm4, %xmm12
	vpxor %xmm12, %xmm5, %xmm12
	vpsrld $2, %xmm2, %xmm1
	vpsrld $13, %xmm2, %xmm6
	vpsrld $22, %xmm2, %xmm15
	vpslld $30, %xmm2, %xmm5
	vpslld $19, %xmm2, %xmm4
	vpslld $10, %xmm2, %xmm7
	vpxor %xmm6, %xmm1, %xmm6
	vpxor %xmm5, %xmm15, %xmm5
	vpxor %xmm7, %xmm4, %xmm7
	vpxor %xmm5, %xmm6, %xmm5
	vpxor %xmm5, %xmm7, %xmm5
	vpsrld $6, %xmm11, %xmm7
	vpsrld $11, %xmm11, %xmm6
	vpsrld $25, %xmm11, %xmm4
	vpslld $26, %xmm11, %xmm15
	vpslld $21, %xmm11, %xmm1
	vpslld $7, %xmm11, %xmm2
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm15, %xmm4, %xmm15
	vpxor %xmm2, %xmm1, %xmm2
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm15, %xmm2, %xmm15
	vpaddd %xmm10, %xmm9, %xmm10
	vpxor %xmm8, %xmm13, %xmm9
	vmovdqa %xmm9, 512(%rdi)
	vpand 384(%rdi), %xmm9, %xmm2
	vpxor %xmm2, %xmm8, %xmm2
	vpsrld $2, %xmm13, %xmm6
	vpsrld $13, %xmm13, %xmm1
	vpsrld $22, %xmm13, %xmm4
	vpslld $30, %xmm13, %xmm7
	vpslld $19, %xmm13, %xmm8
	vpslld $10, %xmm13, %xmm9
	vpxor %xmm1, %xmm6, %xmm1
	vpxor %xmm7, %xmm4, %xmm7
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm7, %xmm1, %xmm7
	vpxor %xmm7, %xmm9, %xmm7
	vpaddd %xmm0, %xmm14, %xmm14
	vpaddd %xmm5, %xmm12, %xmm5
	vpaddd %xmm15, %xmm10, %xmm10
	vpaddd %xmm7, %xmm2, %xmm7
	vpaddd 592(%rdi), %xmm14, %xmm2
	vmovdqa %xmm2, 384(%rdi)
	vpaddd %xmm5, %xmm14, %xmm5
	vmovdqa %xmm5, 592(%rdi)
	vpaddd 624(%rdi), %xmm10, %xmm14
	jmp .Lavx_zen5_shared_0_20
	.p2align 4
.Lavx_zen5_shared_0_20:
	vmovdqa %xmm14, 608(%rdi)
	vpaddd %xmm7, %xmm10, %xmm7
	vmovdqa %xmm7, 624(%rdi)
	vmovdqa 1376(%r13), %xmm10
	vpsrld $17, %xmm10, %xmm15
	vpsrld $19, %xmm10, %xmm12
	vpslld $15, %xmm10, %xmm0
	vpslld $13, %xmm10, %xmm9
	vpsrld $10, %xmm10, %xmm10
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm9, %xmm0, %xmm9
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm12, %xmm9, %xmm12
	vmovdqa 1296(%r13), %xmm9
	vpaddd 64(%r9), %xmm9, %xmm9
	vpaddd %xmm12, %xmm9, %xmm9
	vmovdqa %xmm9, 1408(%r13)
	vpaddd 528(%r9), %xmm9, %xmm12
	vpaddd %xmm12, %xmm3, %xmm12
	vmovdqa 448(%rdi), %xmm3
	vpxor 432(%rdi), %xmm3, %xmm10
	vpand %xmm10, %xmm2, %xmm10
	vpxor %xmm10, %xmm3, %xmm10
	vmovdqa 160(%rbp), %xmm0
	vpaddd 320(%rdi), %xmm0, %xmm0
	vmovdqa 576(%rdi), %xmm15
	vpxor %xmm15, %xmm11, %xmm1
	vpand %xmm1, %xmm14, %xmm1
	vpxor %xmm1, %xmm15, %xmm1
	vpsrld $6, %xmm2, %xmm8
	vpsrld $11, %xmm2, %xmm4
	vpsrld $25, %xmm2, %xmm6
	vpslld $26, %xmm2, %xmm9
	vpslld $21, %xmm2, %xmm11
	vpslld $7, %xmm2, %xmm15
	vpxor %xmm4, %xmm8, %xmm4
	vpxor %xmm9, %xmm6, %xmm9
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm9, %xmm4, %xmm9
	vpxor %xmm9, %xmm15, %xmm9
	vpaddd %xmm10, %xmm12, %xmm10
	vmovdqa 528(%rdi), %xmm12
	vpxor %xmm12, %xmm5, %xmm15
	vmovdqa %xmm15, 320(%rdi)
	vpand 352(%rdi), %xmm15, %xmm4
	vpxor %xmm4, %xmm12, %xmm4
	vpsrld $2, %xmm5, %xmm11
	vpsrld $13, %xmm5, %xmm6
	vpsrld $22, %xmm5, %xmm8
	vpslld $30, %xmm5, %xmm12
	vpslld $19, %xmm5, %xmm15
	vpslld $10, %xmm5, %xmm2
	vpxor %xmm6, %xmm11, %xmm6
	vpxor %xmm12, %xmm8, %xmm12
	vpxor %xmm2, %xmm15, %xmm2
	vpxor %xmm12, %xmm6, %xmm12
	vpxor %xmm12, %xmm2, %xmm12
	vpsrld $6, %xmm14, %xmm2
	vpsrld $11, %xmm14, %xmm6
	vpsrld $25, %xmm14, %xmm15
	vpslld $26, %xmm14, %xmm8
	vpslld $21, %xmm14, %xmm11
	vpslld $7, %xmm14, %xmm5
	vpxor %xmm6, %xmm2, %xmm6
	vpxor %xmm8, %xmm15, %xmm8
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm8, %xmm6, %xmm8
	vpxor %xmm8, %xmm5, %xmm8
	vpaddd %xmm1, %xmm0, %xmm1
	vpxor %xmm13, %xmm7, %xmm0
	vmovdqa %xmm0, 352(%rdi)
	vpand 512(%rdi), %xmm0, %xmm5
	vpxor %xmm5, %xmm13, %xmm5
	vpsrld $2, %xmm7, %xmm6
	vpsrld $13, %xmm7, %xmm11
	vpsrld $22, %xmm7, %xmm15
	vpslld $30, %xmm7, %xmm2
	vpslld $19, %xmm7, %xmm13
	vpslld $10, %xmm7, %xmm0
	vpxor %xmm11, %xmm6, %xmm11
	vpxor %xmm2, %xmm15, %xmm2
	vpxor %xmm0, %xmm13, %xmm0
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm2, %xmm0, %xmm2
	vpaddd %xmm9, %xmm10, %xmm10
	vpaddd %xmm12, %xmm4, %xmm12
	vpaddd %xmm8, %xmm1, %xmm1
	vpaddd %xmm2, %xmm5, %xmm2
	vpaddd 288(%rdi), %xmm10, %xmm5
	vmovdqa %xmm5, 512(%rdi)
	vpaddd %xmm12, %xmm10, %xmm12
	vmovdqa %xmm12, 288(%rdi)
	vpaddd 304(%rdi), %xmm1, %xmm10
	vmovdqa %xmm10, 640(%rdi)
	vpaddd %xmm2, %xmm1, %xmm2
	vmovdqa %xmm2, 304(%rdi)
	vmovdqa 1392(%r13), %xmm1
	vpsrld $17, %xmm1, %xmm8
	vpsrld $19, %xmm1, %xmm4
	vpslld $15, %xmm1, %xmm9
	jmp .Lavx_zen5_shared_0_21
	.p2align 4
.Lavx_zen5_shared_0_21:
	vpslld $13, %xmm1, %xmm0
	vpsrld $10, %xmm1, %xmm1
	vpxor %xmm4, %xmm8, %xmm4
	vpxor %xmm0, %xmm9, %xmm0
	vpxor %xmm4, %xmm1, %xmm4
	vpxor %xmm4, %xmm0, %xmm4
	vpaddd 1312(%r13), %xmm4, %xmm4
	vmovdqa %xmm4, 1424(%r13)
	vpaddd 544(%r9), %xmm4, %xmm0
	vpaddd %xmm0, %xmm3, %xmm0
	vmovdqa 432(%rdi), %xmm3
	vpxor 384(%rdi), %xmm3, %xmm1
	vpand %xmm1, %xmm5, %xmm1
	vpxor %xmm1, %xmm3, %xmm1
	vmovdqa 176(%rbp), %xmm9
	vpaddd 576(%rdi), %xmm9, %xmm9
	vmovdqa 544(%rdi), %xmm8
	vpxor %xmm8, %xmm14, %xmm11
	vpand %xmm11, %xmm10, %xmm11
	vpxor %xmm11, %xmm8, %xmm11
	vpsrld $6, %xmm5, %xmm13
	vpsrld $11, %xmm5, %xmm15
	vpsrld $25, %xmm5, %xmm6
	vpslld $26, %xmm5, %xmm4
	vpslld $21, %xmm5, %xmm14
	vpslld $7, %xmm5, %xmm8
	vpxor %xmm15, %xmm13, %xmm15
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm4, %xmm15, %xmm4
	vpxor %xmm4, %xmm8, %xmm4
	vpaddd %xmm1, %xmm0, %xmm1
	vmovdqa 592(%rdi), %xmm0
	vpxor %xmm0, %xmm12, %xmm8
	vmovdqa %xmm8, 576(%rdi)
	vpand 320(%rdi), %xmm8, %xmm15
	vpxor %xmm15, %xmm0, %xmm15
	vpsrld $2, %xmm12, %xmm14
	vpsrld $13, %xmm12, %xmm6
	vpsrld $22, %xmm12, %xmm13
	vpslld $30, %xmm12, %xmm0
	vpslld $19, %xmm12, %xmm8
	vpslld $10, %xmm12, %xmm5
	vpxor %xmm6, %xmm14, %xmm6
	vpxor %xmm0, %xmm13, %xmm0
	vpxor %xmm5, %xmm8, %xmm5
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm0, %xmm5, %xmm0
	vpsrld $6, %xmm10, %xmm5
	vpsrld $11, %xmm10, %xmm6
	vpsrld $25, %xmm10, %xmm8
	vpslld $26, %xmm10, %xmm13
	vpslld $21, %xmm10, %xmm14
	vpslld $7, %xmm10, %xmm12
	vpxor %xmm6, %xmm5, %xmm6
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm13, %xmm6, %xmm13
	vpxor %xmm13, %xmm12, %xmm13
	vpaddd %xmm11, %xmm9, %xmm11
	vpxor %xmm7, %xmm2, %xmm9
	vmovdqa %xmm9, 320(%rdi)
	vpand 352(%rdi), %xmm9, %xmm12
	vpxor %xmm12, %xmm7, %xmm12
	vpsrld $2, %xmm2, %xmm6
	vpsrld $13, %xmm2, %xmm14
	vpsrld $22, %xmm2, %xmm8
	vpslld $30, %xmm2, %xmm5
	vpslld $19, %xmm2, %xmm7
	vpslld $10, %xmm2, %xmm9
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm5, %xmm8, %xmm5
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm5, %xmm14, %xmm5
	vpxor %xmm5, %xmm9, %xmm5
	vpaddd %xmm4, %xmm1, %xmm1
	vpaddd %xmm0, %xmm15, %xmm0
	vpaddd %xmm13, %xmm11, %xmm11
	vpaddd %xmm5, %xmm12, %xmm5
	vpaddd 464(%rdi), %xmm1, %xmm12
	vmovdqa %xmm12, 64(%rdi)
	vpaddd %xmm0, %xmm1, %xmm0
	vmovdqa %xmm0, 96(%rdi)
	vpaddd 496(%rdi), %xmm11, %xmm1
	vmovdqa %xmm1, 80(%rdi)
	vpaddd %xmm5, %xmm11, %xmm5
	vmovdqa %xmm5, 112(%rdi)
	vmovdqa 1408(%r13), %xmm11
	vpsrld $17, %xmm11, %xmm13
	vpsrld $19, %xmm11, %xmm15
	vpslld $15, %xmm11, %xmm4
	vpslld $13, %xmm11, %xmm9
	vpsrld $10, %xmm11, %xmm11
	vpxor %xmm15, %xmm13, %xmm15
	vpxor %xmm9, %xmm4, %xmm9
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm15, %xmm9, %xmm15
	vpaddd 1328(%r13), %xmm15, %xmm15
	vmovdqa %xmm15, 1440(%r13)
	vpaddd 560(%r9), %xmm15, %xmm9
	jmp .Lavx_zen5_shared_0_22
	.p2align 4
.Lavx_zen5_shared_0_22:
	vpaddd %xmm9, %xmm3, %xmm9
	vmovdqa 384(%rdi), %xmm3
	vpxor 512(%rdi), %xmm3, %xmm11
	vpand %xmm11, %xmm12, %xmm11
	vpxor %xmm11, %xmm3, %xmm11
	vmovdqa 192(%rbp), %xmm4
	vpaddd 544(%rdi), %xmm4, %xmm4
	vmovdqa 608(%rdi), %xmm13
	vpxor %xmm13, %xmm10, %xmm14
	vpand %xmm14, %xmm1, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpsrld $6, %xmm12, %xmm7
	vpsrld $11, %xmm12, %xmm8
	vpsrld $25, %xmm12, %xmm6
	vpslld $26, %xmm12, %xmm15
	vpslld $21, %xmm12, %xmm10
	vpslld $7, %xmm12, %xmm13
	vpxor %xmm8, %xmm7, %xmm8
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm13, %xmm10, %xmm13
	vpxor %xmm15, %xmm8, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpaddd %xmm11, %xmm9, %xmm11
	vmovdqa 288(%rdi), %xmm9
	vpxor %xmm9, %xmm0, %xmm13
	vmovdqa %xmm13, 544(%rdi)
	vpand 576(%rdi), %xmm13, %xmm8
	vpxor %xmm8, %xmm9, %xmm8
	vpsrld $2, %xmm0, %xmm10
	vpsrld $13, %xmm0, %xmm6
	vpsrld $22, %xmm0, %xmm7
	vpslld $30, %xmm0, %xmm9
	vpslld $19, %xmm0, %xmm13
	vpslld $10, %xmm0, %xmm12
	vpxor %xmm6, %xmm10, %xmm6
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm12, %xmm13, %xmm12
	vpxor %xmm9, %xmm6, %xmm9
	vpxor %xmm9, %xmm12, %xmm9
	vpsrld $6, %xmm1, %xmm12
	vpsrld $11, %xmm1, %xmm6
	vpsrld $25, %xmm1, %xmm13
	vpslld $26, %xmm1, %xmm7
	vpslld $21, %xmm1, %xmm10
	vpslld $7, %xmm1, %xmm0
	vpxor %xmm6, %xmm12, %xmm6
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm7, %xmm0, %xmm7
	vpaddd %xmm14, %xmm4, %xmm14
	vpxor %xmm2, %xmm5, %xmm4
	vmovdqa %xmm4, 576(%rdi)
	vpand 320(%rdi), %xmm4, %xmm0
	vpxor %xmm0, %xmm2, %xmm0
	vpsrld $2, %xmm5, %xmm6
	vpsrld $13, %xmm5, %xmm10
	vpsrld $22, %xmm5, %xmm13
	vpslld $30, %xmm5, %xmm12
	vpslld $19, %xmm5, %xmm2
	vpslld $10, %xmm5, %xmm4
	vpxor %xmm10, %xmm6, %xmm10
	vpxor %xmm12, %xmm13, %xmm12
	vpxor %xmm4, %xmm2, %xmm4
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm12, %xmm4, %xmm12
	vpaddd %xmm15, %xmm11, %xmm11
	vpaddd %xmm9, %xmm8, %xmm9
	vpaddd %xmm7, %xmm14, %xmm14
	vpaddd %xmm12, %xmm0, %xmm12
	vpaddd 528(%rdi), %xmm11, %xmm0
	vmovdqa %xmm0, 320(%rdi)
	vpaddd %xmm9, %xmm11, %xmm9
	vmovdqa %xmm9, 528(%rdi)
	vpaddd 560(%rdi), %xmm14, %xmm11
	vmovdqa %xmm11, 432(%rdi)
	vpaddd %xmm12, %xmm14, %xmm12
	vmovdqa %xmm12, 48(%rdi)
	vmovdqa 1424(%r13), %xmm14
	vpsrld $17, %xmm14, %xmm7
	vpsrld $19, %xmm14, %xmm8
	vpslld $15, %xmm14, %xmm15
	vpslld $13, %xmm14, %xmm4
	vpsrld $10, %xmm14, %xmm14
	vpxor %xmm8, %xmm7, %xmm8
	vpxor %xmm4, %xmm15, %xmm4
	vpxor %xmm8, %xmm14, %xmm8
	vpxor %xmm8, %xmm4, %xmm8
	vpaddd 1344(%r13), %xmm8, %xmm8
	vmovdqa %xmm8, 1456(%r13)
	vpaddd 576(%r9), %xmm8, %xmm8
	vpaddd %xmm8, %xmm3, %xmm8
	vmovdqa 512(%rdi), %xmm3
	vpxor 64(%rdi), %xmm3, %xmm4
	vpand %xmm4, %xmm0, %xmm4
	vpxor %xmm4, %xmm3, %xmm4
	vmovdqa 208(%rbp), %xmm14
	vpaddd 608(%rdi), %xmm14, %xmm14
	vmovdqa 640(%rdi), %xmm15
	vpxor %xmm15, %xmm1, %xmm7
	jmp .Lavx_zen5_shared_0_23
	.p2align 4
.Lavx_zen5_shared_0_23:
	vpand %xmm7, %xmm11, %xmm7
	vpxor %xmm7, %xmm15, %xmm7
	vpsrld $6, %xmm0, %xmm10
	vpsrld $11, %xmm0, %xmm2
	vpsrld $25, %xmm0, %xmm13
	vpslld $26, %xmm0, %xmm6
	vpslld $21, %xmm0, %xmm1
	vpslld $7, %xmm0, %xmm15
	vpxor %xmm2, %xmm10, %xmm2
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm15, %xmm1, %xmm15
	vpxor %xmm6, %xmm2, %xmm6
	vpxor %xmm6, %xmm15, %xmm6
	vpaddd %xmm4, %xmm8, %xmm4
	vmovdqa 96(%rdi), %xmm8
	vpxor %xmm8, %xmm9, %xmm15
	vmovdqa %xmm15, 608(%rdi)
	vpand 544(%rdi), %xmm15, %xmm2
	vpxor %xmm2, %xmm8, %xmm2
	vpsrld $2, %xmm9, %xmm8
	vpsrld $13, %xmm9, %xmm1
	vpsrld $22, %xmm9, %xmm13
	vpslld $30, %xmm9, %xmm10
	vpslld $19, %xmm9, %xmm15
	vpslld $10, %xmm9, %xmm0
	vpxor %xmm1, %xmm8, %xmm1
	vpxor %xmm10, %xmm13, %xmm10
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm10, %xmm1, %xmm10
	vpxor %xmm10, %xmm0, %xmm10
	vpsrld $6, %xmm11, %xmm0
	vpsrld $11, %xmm11, %xmm1
	vpsrld $25, %xmm11, %xmm15
	vpslld $26, %xmm11, %xmm13
	vpslld $21, %xmm11, %xmm8
	vpslld $7, %xmm11, %xmm9
	vpxor %xmm1, %xmm0, %xmm1
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm13, %xmm1, %xmm13
	vpxor %xmm13, %xmm9, %xmm13
	vpaddd %xmm7, %xmm14, %xmm7
	vpxor %xmm5, %xmm12, %xmm14
	vmovdqa %xmm14, 544(%rdi)
	vpand 576(%rdi), %xmm14, %xmm9
	vpxor %xmm9, %xmm5, %xmm9
	vpsrld $2, %xmm12, %xmm5
	vpsrld $13, %xmm12, %xmm1
	vpsrld $22, %xmm12, %xmm8
	vpslld $30, %xmm12, %xmm15
	vpslld $19, %xmm12, %xmm0
	vpslld $10, %xmm12, %xmm14
	vpxor %xmm1, %xmm5, %xmm1
	vpxor %xmm15, %xmm8, %xmm15
	vpxor %xmm14, %xmm0, %xmm14
	vpxor %xmm15, %xmm1, %xmm15
	vpxor %xmm15, %xmm14, %xmm15
	vpaddd %xmm6, %xmm4, %xmm4
	vpaddd %xmm10, %xmm2, %xmm10
	vpaddd %xmm13, %xmm7, %xmm7
	vpaddd %xmm15, %xmm9, %xmm15
	vpaddd 592(%rdi), %xmm4, %xmm9
	vmovdqa %xmm9, 576(%rdi)
	vpaddd %xmm10, %xmm4, %xmm10
	vpaddd 624(%rdi), %xmm7, %xmm4
	vpaddd %xmm15, %xmm7, %xmm15
	vmovdqa %xmm15, 32(%rdi)
	vmovdqa 1440(%r13), %xmm7
	vpsrld $17, %xmm7, %xmm13
	vpsrld $19, %xmm7, %xmm2
	vpslld $15, %xmm7, %xmm6
	vpslld $13, %xmm7, %xmm14
	vpsrld $10, %xmm7, %xmm7
	vpxor %xmm2, %xmm13, %xmm2
	vpxor %xmm14, %xmm6, %xmm14
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm2, %xmm14, %xmm2
	vpaddd 1360(%r13), %xmm2, %xmm2
	vmovdqa %xmm2, 1472(%r13)
	vpaddd 592(%r9), %xmm2, %xmm2
	vpaddd %xmm2, %xmm3, %xmm2
	vmovdqa 64(%rdi), %xmm3
	vpxor 320(%rdi), %xmm3, %xmm14
	vpand %xmm14, %xmm9, %xmm14
	vpxor %xmm14, %xmm3, %xmm14
	vmovdqa 224(%rbp), %xmm3
	vpaddd 640(%rdi), %xmm3, %xmm3
	vmovdqa 80(%rdi), %xmm7
	vpxor %xmm7, %xmm11, %xmm6
	vpand %xmm6, %xmm4, %xmm6
	vpxor %xmm6, %xmm7, %xmm6
	vpsrld $6, %xmm9, %xmm7
	vpsrld $11, %xmm9, %xmm13
	vpsrld $25, %xmm9, %xmm1
	vpslld $26, %xmm9, %xmm0
	vpslld $21, %xmm9, %xmm8
	vpslld $7, %xmm9, %xmm5
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm0, %xmm1, %xmm0
	vpxor %xmm5, %xmm8, %xmm5
	jmp .Lavx_zen5_shared_0_24
	.p2align 4
.Lavx_zen5_shared_0_24:
	vpxor %xmm0, %xmm13, %xmm0
	vpxor %xmm0, %xmm5, %xmm0
	vpaddd %xmm14, %xmm2, %xmm14
	vmovdqa 528(%rdi), %xmm2
	vpxor %xmm2, %xmm10, %xmm5
	vpand 608(%rdi), %xmm5, %xmm5
	vpxor %xmm5, %xmm2, %xmm5
	vpsrld $2, %xmm10, %xmm13
	vpsrld $13, %xmm10, %xmm8
	vpsrld $22, %xmm10, %xmm1
	vpslld $30, %xmm10, %xmm7
	vpslld $19, %xmm10, %xmm11
	vpslld $10, %xmm10, %xmm9
	vpxor %xmm8, %xmm13, %xmm8
	vpxor %xmm7, %xmm1, %xmm7
	vpxor %xmm9, %xmm11, %xmm9
	vpxor %xmm7, %xmm8, %xmm7
	vpxor %xmm7, %xmm9, %xmm7
	vpsrld $6, %xmm4, %xmm9
	vpsrld $11, %xmm4, %xmm8
	vpsrld $25, %xmm4, %xmm11
	vpslld $26, %xmm4, %xmm1
	vpslld $21, %xmm4, %xmm13
	vpslld $7, %xmm4, %xmm2
	vpxor %xmm8, %xmm9, %xmm8
	vpxor %xmm1, %xmm11, %xmm1
	vpxor %xmm2, %xmm13, %xmm2
	vpxor %xmm1, %xmm8, %xmm1
	vpxor %xmm1, %xmm2, %xmm1
	vpaddd %xmm6, %xmm3, %xmm6
	vpxor %xmm12, %xmm15, %xmm3
	vpand 544(%rdi), %xmm3, %xmm3
	vpxor %xmm3, %xmm12, %xmm3
	vpsrld $2, %xmm15, %xmm12
	vpsrld $13, %xmm15, %xmm2
	vpsrld $22, %xmm15, %xmm8
	vpslld $30, %xmm15, %xmm13
	vpslld $19, %xmm15, %xmm11
	vpslld $10, %xmm15, %xmm15
	vpxor %xmm2, %xmm12, %xmm2
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm13, %xmm15, %xmm13
	vmovdqa 0(%r9), %xmm15
	vpaddd 336(%rdi), %xmm15, %xmm15
	vpaddd %xmm0, %xmm14, %xmm14
	vpaddd %xmm7, %xmm5, %xmm7
	vpaddd %xmm1, %xmm6, %xmm6
	vpaddd %xmm13, %xmm3, %xmm13
	vpand (%rdi), %xmm15, %xmm15
	vpcmpeqd 16(%rdi), %xmm15, %xmm15
	vmovmskps %xmm15, %r10d
	mov %r10w, (%rcx)
	or %r10d, %eax
	vpaddd 288(%rdi), %xmm14, %xmm15
	vpaddd %xmm7, %xmm14, %xmm7
	vpaddd 304(%rdi), %xmm6, %xmm14
	vpaddd %xmm13, %xmm6, %xmm13
	vmovdqa 608(%r9), %xmm6
	vmovdqa %xmm6, 1232(%r13)
	vmovdqa %xmm6, 1248(%r13)
	vmovdqa 32(%r9), %xmm6
	vmovdqa %xmm6, 1264(%r13)
	vmovdqa 320(%rdi), %xmm6
	vmovdqa 528(%rdi), %xmm3
	vmovdqa 432(%rdi), %xmm1
	vmovdqa 576(%rdi), %xmm5
	vmovdqa %xmm10, %xmm8
	vmovdqa %xmm3, %xmm9
	vmovdqa %xmm7, %xmm3
	vmovdqa %xmm13, %xmm7
	vmovdqa %xmm15, %xmm2
	vmovdqa %xmm5, %xmm0
	vmovdqa %xmm1, %xmm5
	vmovdqa %xmm6, %xmm1
	vmovdqa %xmm14, %xmm6
	mov $4, %r15
	.p2align 6
.Lavx_zen5_shared_1:
	vmovdqa 1248(%r13), %xmm10
	vpsrld $7, %xmm10, %xmm11
	vpsrld $18, %xmm10, %xmm12
	vpslld $25, %xmm10, %xmm13
	vpslld $14, %xmm10, %xmm14
	vpsrld $3, %xmm10, %xmm15
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm14, %xmm13, %xmm14
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm12, %xmm14, %xmm12
	vpaddd 1232(%r13), %xmm12, %xmm12
	vmovdqa 1456(%r13), %xmm14
	vpsrld $17, %xmm14, %xmm15
	vpsrld $19, %xmm14, %xmm13
	vpslld $15, %xmm14, %xmm11
	vpslld $13, %xmm14, %xmm10
	vmovdqa %xmm7, 288(%rdi)
	vpsrld $10, %xmm14, %xmm7
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm10, %xmm11, %xmm10
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm13, %xmm10, %xmm13
	vpaddd 1376(%r13), %xmm12, %xmm12
	vpaddd %xmm13, %xmm12, %xmm12
	vmovdqa %xmm12, 1488(%r13)
	vpaddd 464(%r14), %xmm12, %xmm13
	vpaddd 64(%rdi), %xmm13, %xmm13
	vpxor %xmm1, %xmm0, %xmm10
	vpand %xmm10, %xmm2, %xmm10
	vpxor %xmm10, %xmm1, %xmm10
	vmovdqa 240(%rbp), %xmm7
	vpaddd 80(%rdi), %xmm7, %xmm7
	vpxor %xmm5, %xmm4, %xmm11
	vpand %xmm11, %xmm6, %xmm11
	vpxor %xmm11, %xmm5, %xmm11
	vpsrld $6, %xmm2, %xmm15
	vpsrld $11, %xmm2, %xmm14
	vpsrld $25, %xmm2, %xmm12
	vmovdqa %xmm4, 304(%rdi)
	vpslld $26, %xmm2, %xmm4
	vmovdqa %xmm5, 320(%rdi)
	vpslld $21, %xmm2, %xmm5
	vmovdqa %xmm0, 336(%rdi)
	vpslld $7, %xmm2, %xmm0
	vpxor %xmm14, %xmm15, %xmm14
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm0, %xmm5, %xmm0
	vpxor %xmm4, %xmm14, %xmm4
	vpxor %xmm4, %xmm0, %xmm4
	vpaddd %xmm10, %xmm13, %xmm10
	vpxor %xmm8, %xmm3, %xmm13
	vmovdqa %xmm13, 352(%rdi)
	vpxor %xmm9, %xmm8, %xmm0
	vpand %xmm0, %xmm13, %xmm0
	vpxor %xmm0, %xmm8, %xmm0
	vpsrld $2, %xmm3, %xmm14
	vpsrld $13, %xmm3, %xmm5
	vpsrld $22, %xmm3, %xmm12
	vpslld $30, %xmm3, %xmm15
	vmovdqa %xmm8, 368(%rdi)
	vpslld $19, %xmm3, %xmm8
	vmovdqa %xmm9, 384(%rdi)
	vpslld $10, %xmm3, %xmm9
	vpxor %xmm5, %xmm14, %xmm5
	vpxor %xmm15, %xmm12, %xmm15
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm15, %xmm5, %xmm15
	vpxor %xmm15, %xmm9, %xmm15
	vpsrld $6, %xmm6, %xmm9
	vpsrld $11, %xmm6, %xmm5
	vpsrld $25, %xmm6, %xmm8
	vpslld $26, %xmm6, %xmm12
	vpslld $21, %xmm6, %xmm14
	vpslld $7, %xmm6, %xmm13
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm12, %xmm8, %xmm12
	vpxor %xmm13, %xmm14, %xmm13
	vpxor %xmm12, %xmm5, %xmm12
	vpxor %xmm12, %xmm13, %xmm12
	vpaddd %xmm11, %xmm7, %xmm11
	vmovdqa 288(%rdi), %xmm7
	vmovdqa 32(%rdi), %xmm13
	vpxor %xmm13, %xmm7, %xmm5
	vmovdqa %xmm5, 400(%rdi)
	vpxor 48(%rdi), %xmm13, %xmm14
	vpand %xmm14, %xmm5, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpsrld $2, %xmm7, %xmm8
	vpsrld $13, %xmm7, %xmm9
	vpsrld $22, %xmm7, %xmm13
	vpslld $30, %xmm7, %xmm5
	vmovdqa %xmm3, 416(%rdi)
	vpslld $19, %xmm7, %xmm3
	vmovdqa %xmm6, 432(%rdi)
	vpslld $10, %xmm7, %xmm6
	vpxor %xmm9, %xmm8, %xmm9
	vpxor %xmm5, %xmm13, %xmm5
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm5, %xmm6, %xmm5
	jmp .Lavx_zen5_shared_1_1
	.p2align 4
.Lavx_zen5_shared_1_1:
	vmovdqa 1264(%r13), %xmm6
	vpsrld $7, %xmm6, %xmm9
	vpsrld $18, %xmm6, %xmm3
	vpslld $25, %xmm6, %xmm13
	vpslld $14, %xmm6, %xmm8
	vpsrld $3, %xmm6, %xmm7
	vpxor %xmm3, %xmm9, %xmm3
	vpxor %xmm8, %xmm13, %xmm8
	vpxor %xmm3, %xmm7, %xmm3
	vpxor %xmm3, %xmm8, %xmm3
	vpaddd %xmm4, %xmm10, %xmm10
	vpaddd %xmm15, %xmm0, %xmm15
	vpaddd %xmm12, %xmm11, %xmm11
	vpaddd %xmm5, %xmm14, %xmm5
	vpaddd 1248(%r13), %xmm3, %xmm3
	vpaddd 96(%rdi), %xmm10, %xmm14
	vmovdqa %xmm14, 448(%rdi)
	vpaddd %xmm15, %xmm10, %xmm15
	vmovdqa %xmm15, 464(%rdi)
	vpaddd 112(%rdi), %xmm11, %xmm10
	vmovdqa %xmm10, 480(%rdi)
	vpaddd %xmm5, %xmm11, %xmm5
	vmovdqa %xmm5, 496(%rdi)
	vmovdqa 1472(%r13), %xmm11
	vpsrld $17, %xmm11, %xmm12
	vpsrld $19, %xmm11, %xmm0
	vpslld $15, %xmm11, %xmm4
	vpslld $13, %xmm11, %xmm8
	vpsrld $10, %xmm11, %xmm7
	vpxor %xmm0, %xmm12, %xmm0
	vpxor %xmm8, %xmm4, %xmm8
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm0, %xmm8, %xmm0
	vpaddd 1392(%r13), %xmm3, %xmm3
	vpaddd %xmm0, %xmm3, %xmm3
	vmovdqa %xmm3, 1504(%r13)
	vpaddd 480(%r14), %xmm3, %xmm0
	vpaddd %xmm0, %xmm1, %xmm0
	vmovdqa 336(%rdi), %xmm1
	vpxor %xmm1, %xmm2, %xmm8
	vpand %xmm8, %xmm14, %xmm8
	vpxor %xmm8, %xmm1, %xmm8
	vmovdqa 256(%rbp), %xmm7
	vpaddd 320(%rdi), %xmm7, %xmm7
	vmovdqa 304(%rdi), %xmm4
	vpxor 432(%rdi), %xmm4, %xmm12
	vpand %xmm12, %xmm10, %xmm12
	vpxor %xmm12, %xmm4, %xmm12
	vpsrld $6, %xmm14, %xmm13
	vpsrld $11, %xmm14, %xmm9
	vpsrld $25, %xmm14, %xmm11
	vpslld $26, %xmm14, %xmm3
	vpslld $21, %xmm14, %xmm4
	vmovdqa %xmm2, 320(%rdi)
	vpslld $7, %xmm14, %xmm2
	vpxor %xmm9, %xmm13, %xmm9
	vpxor %xmm3, %xmm11, %xmm3
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm3, %xmm9, %xmm3
	vpxor %xmm3, %xmm2, %xmm3
	vpaddd %xmm8, %xmm0, %xmm8
	vmovdqa 416(%rdi), %xmm0
	vpxor %xmm0, %xmm15, %xmm2
	vmovdqa %xmm2, 512(%rdi)
	vpand 352(%rdi), %xmm2, %xmm9
	vpxor %xmm9, %xmm0, %xmm9
	vpsrld $2, %xmm15, %xmm4
	vpsrld $13, %xmm15, %xmm11
	vpsrld $22, %xmm15, %xmm13
	vpslld $30, %xmm15, %xmm0
	vpslld $19, %xmm15, %xmm2
	vpslld $10, %xmm15, %xmm14
	vpxor %xmm11, %xmm4, %xmm11
	vpxor %xmm0, %xmm13, %xmm0
	vpxor %xmm14, %xmm2, %xmm14
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm0, %xmm14, %xmm0
	vpsrld $6, %xmm10, %xmm14
	vpsrld $11, %xmm10, %xmm11
	vpsrld $25, %xmm10, %xmm2
	vpslld $26, %xmm10, %xmm13
	vpslld $21, %xmm10, %xmm4
	vpslld $7, %xmm10, %xmm15
	vpxor %xmm11, %xmm14, %xmm11
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm15, %xmm4, %xmm15
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm13, %xmm15, %xmm13
	vpaddd %xmm12, %xmm7, %xmm12
	vmovdqa 288(%rdi), %xmm7
	vpxor %xmm7, %xmm5, %xmm15
	vmovdqa %xmm15, 352(%rdi)
	vpand 400(%rdi), %xmm15, %xmm11
	vpxor %xmm11, %xmm7, %xmm11
	vpsrld $2, %xmm5, %xmm4
	vpsrld $13, %xmm5, %xmm2
	vpsrld $22, %xmm5, %xmm14
	vpslld $30, %xmm5, %xmm7
	vpslld $19, %xmm5, %xmm15
	vpslld $10, %xmm5, %xmm10
	jmp .Lavx_zen5_shared_1_2
	.p2align 4
.Lavx_zen5_shared_1_2:
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm7, %xmm14, %xmm7
	vpxor %xmm10, %xmm15, %xmm10
	vpxor %xmm7, %xmm2, %xmm7
	vpxor %xmm7, %xmm10, %xmm7
	vmovdqa 1280(%r13), %xmm10
	vpsrld $7, %xmm10, %xmm2
	vpsrld $18, %xmm10, %xmm15
	vpslld $25, %xmm10, %xmm14
	vpslld $14, %xmm10, %xmm4
	vpsrld $3, %xmm10, %xmm5
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm4, %xmm14, %xmm4
	vpxor %xmm15, %xmm5, %xmm15
	vpxor %xmm15, %xmm4, %xmm15
	vpaddd %xmm3, %xmm8, %xmm8
	vpaddd %xmm0, %xmm9, %xmm0
	vpaddd %xmm13, %xmm12, %xmm12
	vpaddd %xmm7, %xmm11, %xmm7
	vpaddd %xmm15, %xmm6, %xmm15
	vpaddd 384(%rdi), %xmm8, %xmm6
	vmovdqa %xmm6, 400(%rdi)
	vpaddd %xmm0, %xmm8, %xmm0
	vmovdqa %xmm0, 384(%rdi)
	vpaddd 48(%rdi), %xmm12, %xmm8
	vmovdqa %xmm8, 528(%rdi)
	vpaddd %xmm7, %xmm12, %xmm7
	vmovdqa %xmm7, 544(%rdi)
	vmovdqa 1488(%r13), %xmm12
	vpsrld $17, %xmm12, %xmm11
	vpsrld $19, %xmm12, %xmm13
	vpslld $15, %xmm12, %xmm9
	vpslld $13, %xmm12, %xmm3
	vpsrld $10, %xmm12, %xmm4
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm3, %xmm9, %xmm3
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm13, %xmm3, %xmm13
	vpaddd 1408(%r13), %xmm15, %xmm15
	vpaddd %xmm13, %xmm15, %xmm15
	vmovdqa %xmm15, 1520(%r13)
	vpaddd 496(%r14), %xmm15, %xmm13
	vpaddd %xmm13, %xmm1, %xmm13
	vmovdqa 320(%rdi), %xmm1
	vpxor 448(%rdi), %xmm1, %xmm3
	vpand %xmm3, %xmm6, %xmm3
	vpxor %xmm3, %xmm1, %xmm3
	vmovdqa 272(%rbp), %xmm4
	vpaddd 304(%rdi), %xmm4, %xmm4
	vmovdqa 432(%rdi), %xmm9
	vpxor 480(%rdi), %xmm9, %xmm11
	vpand %xmm11, %xmm8, %xmm11
	vpxor %xmm11, %xmm9, %xmm11
	vpsrld $6, %xmm6, %xmm5
	vpsrld $11, %xmm6, %xmm14
	vpsrld $25, %xmm6, %xmm2
	vpslld $26, %xmm6, %xmm12
	vpslld $21, %xmm6, %xmm15
	vpslld $7, %xmm6, %xmm9
	vpxor %xmm14, %xmm5, %xmm14
	vpxor %xmm12, %xmm2, %xmm12
	vpxor %xmm9, %xmm15, %xmm9
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm12, %xmm9, %xmm12
	vpaddd %xmm3, %xmm13, %xmm3
	vmovdqa 464(%rdi), %xmm13
	vpxor %xmm13, %xmm0, %xmm9
	vmovdqa %xmm9, 304(%rdi)
	vpand 512(%rdi), %xmm9, %xmm14
	vpxor %xmm14, %xmm13, %xmm14
	vpsrld $2, %xmm0, %xmm15
	vpsrld $13, %xmm0, %xmm2
	vpsrld $22, %xmm0, %xmm5
	vpslld $30, %xmm0, %xmm13
	vpslld $19, %xmm0, %xmm9
	vpslld $10, %xmm0, %xmm6
	vpxor %xmm2, %xmm15, %xmm2
	vpxor %xmm13, %xmm5, %xmm13
	vpxor %xmm6, %xmm9, %xmm6
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm13, %xmm6, %xmm13
	vpsrld $6, %xmm8, %xmm6
	vpsrld $11, %xmm8, %xmm2
	vpsrld $25, %xmm8, %xmm9
	vpslld $26, %xmm8, %xmm5
	vpslld $21, %xmm8, %xmm15
	vpslld $7, %xmm8, %xmm0
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm0, %xmm15, %xmm0
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm5, %xmm0, %xmm5
	vpaddd %xmm11, %xmm4, %xmm11
	vmovdqa 496(%rdi), %xmm4
	vpxor %xmm4, %xmm7, %xmm0
	vmovdqa %xmm0, 512(%rdi)
	vpand 352(%rdi), %xmm0, %xmm2
	vpxor %xmm2, %xmm4, %xmm2
	vpsrld $2, %xmm7, %xmm15
	vpsrld $13, %xmm7, %xmm9
	jmp .Lavx_zen5_shared_1_3
	.p2align 4
.Lavx_zen5_shared_1_3:
	vpsrld $22, %xmm7, %xmm6
	vpslld $30, %xmm7, %xmm4
	vpslld $19, %xmm7, %xmm0
	vpslld $10, %xmm7, %xmm8
	vpxor %xmm9, %xmm15, %xmm9
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm8, %xmm0, %xmm8
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm4, %xmm8, %xmm4
	vmovdqa 1296(%r13), %xmm8
	vpsrld $7, %xmm8, %xmm9
	vpsrld $18, %xmm8, %xmm0
	vpslld $25, %xmm8, %xmm6
	vpslld $14, %xmm8, %xmm15
	vpsrld $3, %xmm8, %xmm7
	vpxor %xmm0, %xmm9, %xmm0
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm0, %xmm15, %xmm0
	vpaddd %xmm12, %xmm3, %xmm3
	vpaddd %xmm13, %xmm14, %xmm13
	vpaddd %xmm5, %xmm11, %xmm11
	vpaddd %xmm4, %xmm2, %xmm4
	vpaddd %xmm0, %xmm10, %xmm0
	vpaddd 368(%rdi), %xmm3, %xmm10
	vmovdqa %xmm10, 352(%rdi)
	vpaddd %xmm13, %xmm3, %xmm13
	vmovdqa %xmm13, 368(%rdi)
	vpaddd 32(%rdi), %xmm11, %xmm3
	vmovdqa %xmm3, 336(%rdi)
	vpaddd %xmm4, %xmm11, %xmm4
	vmovdqa %xmm4, 560(%rdi)
	vmovdqa 1504(%r13), %xmm11
	vpsrld $17, %xmm11, %xmm2
	vpsrld $19, %xmm11, %xmm5
	vpslld $15, %xmm11, %xmm14
	vpslld $13, %xmm11, %xmm12
	vpsrld $10, %xmm11, %xmm11
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm5, %xmm12, %xmm5
	vpaddd 1424(%r13), %xmm0, %xmm0
	vpaddd %xmm5, %xmm0, %xmm0
	vmovdqa %xmm0, 1536(%r13)
	vpaddd 512(%r14), %xmm0, %xmm5
	vpaddd %xmm5, %xmm1, %xmm5
	vmovdqa 448(%rdi), %xmm1
	vpxor 400(%rdi), %xmm1, %xmm12
	vpand %xmm12, %xmm10, %xmm12
	vpxor %xmm12, %xmm1, %xmm12
	vmovdqa 288(%rbp), %xmm11
	vpaddd 432(%rdi), %xmm11, %xmm11
	vmovdqa 480(%rdi), %xmm14
	vpxor 528(%rdi), %xmm14, %xmm2
	vpand %xmm2, %xmm3, %xmm2
	vpxor %xmm2, %xmm14, %xmm2
	vpsrld $6, %xmm10, %xmm15
	vpsrld $11, %xmm10, %xmm7
	vpsrld $25, %xmm10, %xmm6
	vpslld $26, %xmm10, %xmm9
	vpslld $21, %xmm10, %xmm0
	vpslld $7, %xmm10, %xmm14
	vpxor %xmm7, %xmm15, %xmm7
	vpxor %xmm9, %xmm6, %xmm9
	vpxor %xmm14, %xmm0, %xmm14
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm9, %xmm14, %xmm9
	vpaddd %xmm12, %xmm5, %xmm12
	vmovdqa 384(%rdi), %xmm5
	vpxor %xmm5, %xmm13, %xmm14
	vmovdqa %xmm14, 432(%rdi)
	vpand 304(%rdi), %xmm14, %xmm7
	vpxor %xmm7, %xmm5, %xmm7
	vpsrld $2, %xmm13, %xmm0
	vpsrld $13, %xmm13, %xmm6
	vpsrld $22, %xmm13, %xmm15
	vpslld $30, %xmm13, %xmm5
	vpslld $19, %xmm13, %xmm14
	vpslld $10, %xmm13, %xmm10
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm5, %xmm15, %xmm5
	vpxor %xmm10, %xmm14, %xmm10
	vpxor %xmm5, %xmm6, %xmm5
	vpxor %xmm5, %xmm10, %xmm5
	vpsrld $6, %xmm3, %xmm10
	vpsrld $11, %xmm3, %xmm6
	vpsrld $25, %xmm3, %xmm14
	vpslld $26, %xmm3, %xmm15
	vpslld $21, %xmm3, %xmm0
	vpslld $7, %xmm3, %xmm13
	vpxor %xmm6, %xmm10, %xmm6
	vpxor %xmm15, %xmm14, %xmm15
	vpxor %xmm13, %xmm0, %xmm13
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpaddd %xmm2, %xmm11, %xmm2
	vmovdqa 544(%rdi), %xmm11
	vpxor %xmm11, %xmm4, %xmm13
	vmovdqa %xmm13, 304(%rdi)
	jmp .Lavx_zen5_shared_1_4
	.p2align 4
.Lavx_zen5_shared_1_4:
	vpand 512(%rdi), %xmm13, %xmm6
	vpxor %xmm6, %xmm11, %xmm6
	vpsrld $2, %xmm4, %xmm0
	vpsrld $13, %xmm4, %xmm14
	vpsrld $22, %xmm4, %xmm10
	vpslld $30, %xmm4, %xmm11
	vpslld $19, %xmm4, %xmm13
	vpslld $10, %xmm4, %xmm3
	vpxor %xmm14, %xmm0, %xmm14
	vpxor %xmm11, %xmm10, %xmm11
	vpxor %xmm3, %xmm13, %xmm3
	vpxor %xmm11, %xmm14, %xmm11
	vpxor %xmm11, %xmm3, %xmm11
	vmovdqa 1312(%r13), %xmm3
	vpsrld $7, %xmm3, %xmm14
	vpsrld $18, %xmm3, %xmm13
	vpslld $25, %xmm3, %xmm10
	vpslld $14, %xmm3, %xmm0
	vpsrld $3, %xmm3, %xmm4
	vpxor %xmm13, %xmm14, %xmm13
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm13, %xmm0, %xmm13
	vpaddd %xmm9, %xmm12, %xmm12
	vpaddd %xmm5, %xmm7, %xmm5
	vpaddd %xmm15, %xmm2, %xmm2
	vpaddd %xmm11, %xmm6, %xmm11
	vpaddd %xmm13, %xmm8, %xmm13
	vpaddd 416(%rdi), %xmm12, %xmm8
	vmovdqa %xmm8, 512(%rdi)
	vpaddd %xmm5, %xmm12, %xmm5
	vmovdqa %xmm5, 416(%rdi)
	vpaddd 288(%rdi), %xmm2, %xmm12
	vmovdqa %xmm12, 320(%rdi)
	vpaddd %xmm11, %xmm2, %xmm11
	vmovdqa %xmm11, 288(%rdi)
	vmovdqa 1520(%r13), %xmm2
	vpsrld $17, %xmm2, %xmm6
	vpsrld $19, %xmm2, %xmm15
	vpslld $15, %xmm2, %xmm7
	vpslld $13, %xmm2, %xmm9
	vpsrld $10, %xmm2, %xmm2
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm15, %xmm9, %xmm15
	vpaddd 1440(%r13), %xmm13, %xmm13
	vpaddd %xmm15, %xmm13, %xmm13
	vmovdqa %xmm13, 1552(%r13)
	vpaddd 528(%r14), %xmm13, %xmm15
	vpaddd %xmm15, %xmm1, %xmm15
	vmovdqa 400(%rdi), %xmm1
	vpxor 352(%rdi), %xmm1, %xmm9
	vpand %xmm9, %xmm8, %xmm9
	vpxor %xmm9, %xmm1, %xmm9
	vmovdqa 304(%rbp), %xmm2
	vpaddd 480(%rdi), %xmm2, %xmm2
	vmovdqa 528(%rdi), %xmm7
	vpxor 336(%rdi), %xmm7, %xmm6
	vpand %xmm6, %xmm12, %xmm6
	vpxor %xmm6, %xmm7, %xmm6
	vpsrld $6, %xmm8, %xmm0
	vpsrld $11, %xmm8, %xmm4
	vpsrld $25, %xmm8, %xmm10
	vpslld $26, %xmm8, %xmm14
	vpslld $21, %xmm8, %xmm13
	vpslld $7, %xmm8, %xmm7
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm14, %xmm10, %xmm14
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm14, %xmm4, %xmm14
	vpxor %xmm14, %xmm7, %xmm14
	vpaddd %xmm9, %xmm15, %xmm9
	vmovdqa 368(%rdi), %xmm15
	vpxor %xmm15, %xmm5, %xmm7
	vmovdqa %xmm7, 480(%rdi)
	vpand 432(%rdi), %xmm7, %xmm4
	vpxor %xmm4, %xmm15, %xmm4
	vpsrld $2, %xmm5, %xmm13
	vpsrld $13, %xmm5, %xmm10
	vpsrld $22, %xmm5, %xmm0
	vpslld $30, %xmm5, %xmm15
	vpslld $19, %xmm5, %xmm7
	vpslld $10, %xmm5, %xmm8
	vpxor %xmm10, %xmm13, %xmm10
	vpxor %xmm15, %xmm0, %xmm15
	vpxor %xmm8, %xmm7, %xmm8
	vpxor %xmm15, %xmm10, %xmm15
	vpxor %xmm15, %xmm8, %xmm15
	vpsrld $6, %xmm12, %xmm8
	vpsrld $11, %xmm12, %xmm10
	vpsrld $25, %xmm12, %xmm7
	vpslld $26, %xmm12, %xmm0
	vpslld $21, %xmm12, %xmm13
	vpslld $7, %xmm12, %xmm5
	vpxor %xmm10, %xmm8, %xmm10
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm5, %xmm13, %xmm5
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm0, %xmm5, %xmm0
	jmp .Lavx_zen5_shared_1_5
	.p2align 4
.Lavx_zen5_shared_1_5:
	vpaddd %xmm6, %xmm2, %xmm6
	vmovdqa 560(%rdi), %xmm2
	vpxor %xmm2, %xmm11, %xmm5
	vmovdqa %xmm5, 432(%rdi)
	vpand 304(%rdi), %xmm5, %xmm10
	vpxor %xmm10, %xmm2, %xmm10
	vpsrld $2, %xmm11, %xmm13
	vpsrld $13, %xmm11, %xmm7
	vpsrld $22, %xmm11, %xmm8
	vpslld $30, %xmm11, %xmm2
	vpslld $19, %xmm11, %xmm5
	vpslld $10, %xmm11, %xmm12
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm2, %xmm8, %xmm2
	vpxor %xmm12, %xmm5, %xmm12
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm2, %xmm12, %xmm2
	vmovdqa 1328(%r13), %xmm12
	vpsrld $7, %xmm12, %xmm7
	vpsrld $18, %xmm12, %xmm5
	vpslld $25, %xmm12, %xmm8
	vpslld $14, %xmm12, %xmm13
	vpsrld $3, %xmm12, %xmm11
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm5, %xmm13, %xmm5
	vpaddd %xmm14, %xmm9, %xmm9
	vpaddd %xmm15, %xmm4, %xmm15
	vpaddd %xmm0, %xmm6, %xmm6
	vpaddd %xmm2, %xmm10, %xmm2
	vpaddd %xmm5, %xmm3, %xmm5
	vpaddd 464(%rdi), %xmm9, %xmm3
	vmovdqa %xmm3, 64(%rdi)
	vpaddd %xmm15, %xmm9, %xmm15
	vmovdqa %xmm15, 96(%rdi)
	vpaddd 496(%rdi), %xmm6, %xmm9
	vmovdqa %xmm9, 80(%rdi)
	vpaddd %xmm2, %xmm6, %xmm2
	vmovdqa %xmm2, 112(%rdi)
	vmovdqa 1536(%r13), %xmm6
	vpsrld $17, %xmm6, %xmm10
	vpsrld $19, %xmm6, %xmm0
	vpslld $15, %xmm6, %xmm4
	vpslld $13, %xmm6, %xmm14
	vpsrld $10, %xmm6, %xmm6
	vpxor %xmm0, %xmm10, %xmm0
	vpxor %xmm14, %xmm4, %xmm14
	vpxor %xmm0, %xmm6, %xmm0
	vpxor %xmm0, %xmm14, %xmm0
	vpaddd 1456(%r13), %xmm5, %xmm5
	vpaddd %xmm0, %xmm5, %xmm5
	vmovdqa %xmm5, 1568(%r13)
	vpaddd 544(%r14), %xmm5, %xmm0
	vpaddd %xmm0, %xmm1, %xmm0
	vmovdqa 352(%rdi), %xmm1
	vpxor 512(%rdi), %xmm1, %xmm14
	vpand %xmm14, %xmm3, %xmm14
	vpxor %xmm14, %xmm1, %xmm14
	vmovdqa 320(%rbp), %xmm6
	vpaddd 528(%rdi), %xmm6, %xmm6
	vmovdqa 336(%rdi), %xmm4
	vpxor 320(%rdi), %xmm4, %xmm10
	vpand %xmm10, %xmm9, %xmm10
	vpxor %xmm10, %xmm4, %xmm10
	vpsrld $6, %xmm3, %xmm13
	vpsrld $11, %xmm3, %xmm11
	vpsrld $25, %xmm3, %xmm8
	vpslld $26, %xmm3, %xmm7
	vpslld $21, %xmm3, %xmm5
	vpslld $7, %xmm3, %xmm4
	vpxor %xmm11, %xmm13, %xmm11
	vpxor %xmm7, %xmm8, %xmm7
	vpxor %xmm4, %xmm5, %xmm4
	vpxor %xmm7, %xmm11, %xmm7
	vpxor %xmm7, %xmm4, %xmm7
	vpaddd %xmm14, %xmm0, %xmm14
	vmovdqa 416(%rdi), %xmm0
	vpxor %xmm0, %xmm15, %xmm4
	vmovdqa %xmm4, 528(%rdi)
	vpand 480(%rdi), %xmm4, %xmm11
	vpxor %xmm11, %xmm0, %xmm11
	vpsrld $2, %xmm15, %xmm5
	vpsrld $13, %xmm15, %xmm8
	vpsrld $22, %xmm15, %xmm13
	vpslld $30, %xmm15, %xmm0
	vpslld $19, %xmm15, %xmm4
	vpslld $10, %xmm15, %xmm3
	vpxor %xmm8, %xmm5, %xmm8
	vpxor %xmm0, %xmm13, %xmm0
	vpxor %xmm3, %xmm4, %xmm3
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm0, %xmm3, %xmm0
	vpsrld $6, %xmm9, %xmm3
	vpsrld $11, %xmm9, %xmm8
	vpsrld $25, %xmm9, %xmm4
	vpslld $26, %xmm9, %xmm13
	vpslld $21, %xmm9, %xmm5
	vpslld $7, %xmm9, %xmm15
	vpxor %xmm8, %xmm3, %xmm8
	jmp .Lavx_zen5_shared_1_6
	.p2align 4
.Lavx_zen5_shared_1_6:
	vpxor %xmm13, %xmm4, %xmm13
	vpxor %xmm15, %xmm5, %xmm15
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm13, %xmm15, %xmm13
	vpaddd %xmm10, %xmm6, %xmm10
	vmovdqa 288(%rdi), %xmm6
	vpxor %xmm6, %xmm2, %xmm15
	vmovdqa %xmm15, 480(%rdi)
	vpand 432(%rdi), %xmm15, %xmm8
	vpxor %xmm8, %xmm6, %xmm8
	vpsrld $2, %xmm2, %xmm5
	vpsrld $13, %xmm2, %xmm4
	vpsrld $22, %xmm2, %xmm3
	vpslld $30, %xmm2, %xmm6
	vpslld $19, %xmm2, %xmm15
	vpslld $10, %xmm2, %xmm9
	vpxor %xmm4, %xmm5, %xmm4
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm9, %xmm15, %xmm9
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm6, %xmm9, %xmm6
	vpaddd %xmm7, %xmm14, %xmm14
	vpaddd %xmm0, %xmm11, %xmm0
	vpaddd %xmm13, %xmm10, %xmm10
	vpaddd %xmm6, %xmm8, %xmm6
	vpaddd 384(%rdi), %xmm14, %xmm8
	vmovdqa %xmm8, 432(%rdi)
	vpaddd %xmm0, %xmm14, %xmm0
	vmovdqa %xmm0, 384(%rdi)
	vpaddd 544(%rdi), %xmm10, %xmm14
	vmovdqa %xmm14, 400(%rdi)
	vpaddd %xmm6, %xmm10, %xmm6
	vmovdqa %xmm6, 48(%rdi)
	vmovdqa 1344(%r13), %xmm10
	vpsrld $7, %xmm10, %xmm13
	vpsrld $18, %xmm10, %xmm11
	vpslld $25, %xmm10, %xmm7
	vpslld $14, %xmm10, %xmm9
	vpsrld $3, %xmm10, %xmm4
	vpxor %xmm11, %xmm13, %xmm11
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm11, %xmm4, %xmm11
	vpxor %xmm11, %xmm9, %xmm11
	vpaddd %xmm11, %xmm12, %xmm11
	vmovdqa 1552(%r13), %xmm12
	vpsrld $17, %xmm12, %xmm9
	vpsrld $19, %xmm12, %xmm4
	vpslld $15, %xmm12, %xmm7
	vpslld $13, %xmm12, %xmm13
	vpsrld $10, %xmm12, %xmm12
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm4, %xmm12, %xmm4
	vpxor %xmm4, %xmm13, %xmm4
	vpaddd 1472(%r13), %xmm11, %xmm11
	vpaddd %xmm4, %xmm11, %xmm11
	vmovdqa %xmm11, 1584(%r13)
	vpaddd 560(%r14), %xmm11, %xmm11
	vpaddd %xmm11, %xmm1, %xmm11
	vmovdqa 512(%rdi), %xmm1
	vpxor 64(%rdi), %xmm1, %xmm4
	vpand %xmm4, %xmm8, %xmm4
	vpxor %xmm4, %xmm1, %xmm4
	vmovdqa 336(%rbp), %xmm13
	vpaddd 336(%rdi), %xmm13, %xmm13
	vmovdqa 320(%rdi), %xmm12
	vpxor 80(%rdi), %xmm12, %xmm7
	vpand %xmm7, %xmm14, %xmm7
	vpxor %xmm7, %xmm12, %xmm7
	vpsrld $6, %xmm8, %xmm9
	vpsrld $11, %xmm8, %xmm15
	vpsrld $25, %xmm8, %xmm3
	vpslld $26, %xmm8, %xmm5
	vpslld $21, %xmm8, %xmm12
	vpslld $7, %xmm8, %xmm1
	vpxor %xmm15, %xmm9, %xmm15
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm1, %xmm12, %xmm1
	vpxor %xmm5, %xmm15, %xmm5
	vpxor %xmm5, %xmm1, %xmm5
	vpaddd %xmm4, %xmm11, %xmm4
	vmovdqa 96(%rdi), %xmm11
	vpxor %xmm11, %xmm0, %xmm1
	vmovdqa %xmm1, 336(%rdi)
	vpand 528(%rdi), %xmm1, %xmm15
	vpxor %xmm15, %xmm11, %xmm15
	vpsrld $2, %xmm0, %xmm11
	vpsrld $13, %xmm0, %xmm12
	vpsrld $22, %xmm0, %xmm3
	vpslld $30, %xmm0, %xmm9
	vpslld $19, %xmm0, %xmm1
	vpslld $10, %xmm0, %xmm8
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm8, %xmm1, %xmm8
	vpxor %xmm9, %xmm12, %xmm9
	vpxor %xmm9, %xmm8, %xmm9
	vpsrld $6, %xmm14, %xmm8
	vpsrld $11, %xmm14, %xmm12
	vpsrld $25, %xmm14, %xmm1
	jmp .Lavx_zen5_shared_1_7
	.p2align 4
.Lavx_zen5_shared_1_7:
	vpslld $26, %xmm14, %xmm3
	vpslld $21, %xmm14, %xmm11
	vpslld $7, %xmm14, %xmm0
	vpxor %xmm12, %xmm8, %xmm12
	vpxor %xmm3, %xmm1, %xmm3
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm3, %xmm12, %xmm3
	vpxor %xmm3, %xmm0, %xmm3
	vpaddd %xmm7, %xmm13, %xmm7
	vpxor %xmm2, %xmm6, %xmm13
	vmovdqa %xmm13, 528(%rdi)
	vpand 480(%rdi), %xmm13, %xmm0
	vpxor %xmm0, %xmm2, %xmm0
	vpsrld $2, %xmm6, %xmm2
	vpsrld $13, %xmm6, %xmm12
	vpsrld $22, %xmm6, %xmm11
	vpslld $30, %xmm6, %xmm1
	vpslld $19, %xmm6, %xmm8
	vpslld $10, %xmm6, %xmm13
	vpxor %xmm12, %xmm2, %xmm12
	vpxor %xmm1, %xmm11, %xmm1
	vpxor %xmm13, %xmm8, %xmm13
	vpxor %xmm1, %xmm12, %xmm1
	vpxor %xmm1, %xmm13, %xmm1
	vpaddd %xmm5, %xmm4, %xmm4
	vpaddd %xmm9, %xmm15, %xmm9
	vpaddd %xmm3, %xmm7, %xmm7
	vpaddd %xmm1, %xmm0, %xmm1
	vpaddd 368(%rdi), %xmm4, %xmm0
	vmovdqa %xmm0, 480(%rdi)
	vpaddd %xmm9, %xmm4, %xmm9
	vpaddd 560(%rdi), %xmm7, %xmm4
	vpaddd %xmm1, %xmm7, %xmm1
	vmovdqa %xmm1, 32(%rdi)
	vmovdqa 1360(%r13), %xmm7
	vpsrld $7, %xmm7, %xmm3
	vpsrld $18, %xmm7, %xmm15
	vpslld $25, %xmm7, %xmm5
	vpslld $14, %xmm7, %xmm13
	vpsrld $3, %xmm7, %xmm7
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm13, %xmm5, %xmm13
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm15, %xmm13, %xmm15
	vpaddd %xmm15, %xmm10, %xmm15
	vmovdqa 1568(%r13), %xmm10
	vpsrld $17, %xmm10, %xmm13
	vpsrld $19, %xmm10, %xmm7
	vpslld $15, %xmm10, %xmm5
	vpslld $13, %xmm10, %xmm3
	vpsrld $10, %xmm10, %xmm10
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm3, %xmm5, %xmm3
	vpxor %xmm7, %xmm10, %xmm7
	vpxor %xmm7, %xmm3, %xmm7
	vpaddd 1488(%r13), %xmm15, %xmm15
	vpaddd %xmm7, %xmm15, %xmm15
	vmovdqa %xmm15, 1600(%r13)
	vpaddd 576(%r14), %xmm15, %xmm15
	vpaddd 512(%rdi), %xmm15, %xmm15
	vmovdqa 64(%rdi), %xmm7
	vpxor 432(%rdi), %xmm7, %xmm3
	vpand %xmm3, %xmm0, %xmm3
	vpxor %xmm3, %xmm7, %xmm3
	vmovdqa 352(%rbp), %xmm7
	vpaddd 320(%rdi), %xmm7, %xmm7
	vmovdqa 80(%rdi), %xmm10
	vpxor %xmm10, %xmm14, %xmm5
	vpand %xmm5, %xmm4, %xmm5
	vpxor %xmm5, %xmm10, %xmm5
	vpsrld $6, %xmm0, %xmm10
	vpsrld $11, %xmm0, %xmm13
	vpsrld $25, %xmm0, %xmm12
	vpslld $26, %xmm0, %xmm8
	vpslld $21, %xmm0, %xmm11
	vpslld $7, %xmm0, %xmm2
	vpxor %xmm13, %xmm10, %xmm13
	vpxor %xmm8, %xmm12, %xmm8
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm8, %xmm13, %xmm8
	vpxor %xmm8, %xmm2, %xmm8
	vpaddd %xmm3, %xmm15, %xmm3
	vmovdqa 384(%rdi), %xmm15
	vpxor %xmm15, %xmm9, %xmm2
	vpand 336(%rdi), %xmm2, %xmm2
	vpxor %xmm2, %xmm15, %xmm2
	vpsrld $2, %xmm9, %xmm13
	vpsrld $13, %xmm9, %xmm11
	vpsrld $22, %xmm9, %xmm12
	vpslld $30, %xmm9, %xmm10
	vpslld $19, %xmm9, %xmm14
	vpslld $10, %xmm9, %xmm0
	vpxor %xmm11, %xmm13, %xmm11
	vpxor %xmm10, %xmm12, %xmm10
	vpxor %xmm0, %xmm14, %xmm0
	vpxor %xmm10, %xmm11, %xmm10
	vpxor %xmm10, %xmm0, %xmm10
	vpsrld $6, %xmm4, %xmm0
	vpsrld $11, %xmm4, %xmm11
	vpsrld $25, %xmm4, %xmm14
	jmp .Lavx_zen5_shared_1_8
	.p2align 4
.Lavx_zen5_shared_1_8:
	vpslld $26, %xmm4, %xmm12
	vpslld $21, %xmm4, %xmm13
	vpslld $7, %xmm4, %xmm15
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm12, %xmm14, %xmm12
	vpxor %xmm15, %xmm13, %xmm15
	vpxor %xmm12, %xmm11, %xmm12
	vpxor %xmm12, %xmm15, %xmm12
	vpaddd %xmm5, %xmm7, %xmm5
	vpxor %xmm6, %xmm1, %xmm7
	vpand 528(%rdi), %xmm7, %xmm7
	vpxor %xmm7, %xmm6, %xmm7
	vpsrld $2, %xmm1, %xmm6
	vpsrld $13, %xmm1, %xmm15
	vpsrld $22, %xmm1, %xmm11
	vpslld $30, %xmm1, %xmm13
	vpslld $19, %xmm1, %xmm14
	vpslld $10, %xmm1, %xmm1
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm13, %xmm11, %xmm13
	vpxor %xmm1, %xmm14, %xmm1
	vpxor %xmm13, %xmm15, %xmm13
	vpxor %xmm13, %xmm1, %xmm13
	vpaddd %xmm8, %xmm3, %xmm3
	vpaddd %xmm10, %xmm2, %xmm10
	vpaddd %xmm12, %xmm5, %xmm5
	vpaddd %xmm13, %xmm7, %xmm13
	vpaddd 416(%rdi), %xmm3, %xmm7
	vpaddd %xmm10, %xmm3, %xmm10
	vpaddd 288(%rdi), %xmm5, %xmm3
	vpaddd %xmm13, %xmm5, %xmm13
	vmovdqa 432(%rdi), %xmm5
	vmovdqa 384(%rdi), %xmm12
	vmovdqa 400(%rdi), %xmm2
	vmovdqa 480(%rdi), %xmm8
	vmovdqa %xmm3, %xmm6
	vmovdqa %xmm10, %xmm3
	vmovdqa %xmm8, %xmm0
	vmovdqa %xmm9, %xmm8
	vmovdqa %xmm12, %xmm9
	vmovdqa %xmm5, %xmm1
	vmovdqa %xmm2, %xmm5
	vmovdqa %xmm7, %xmm2
	vmovdqa %xmm13, %xmm7
	add $128, %rbp
	add $128, %r14
	add $128, %r13
	dec %r15
	jnz .Lavx_zen5_shared_1
	add $2, %rcx
	add $16, %rsi
	dec %rdx
	jnz .Lavx_zen5_shared_turn
	vmovdqa %xmm0, 128(%rdi)
	vmovdqa %xmm1, 144(%rdi)
	vmovdqa %xmm2, 160(%rdi)
	vmovdqa %xmm3, 176(%rdi)
	vmovdqa %xmm4, 192(%rdi)
	vmovdqa %xmm5, 208(%rdi)
	vmovdqa %xmm6, 224(%rdi)
	vmovdqa %xmm7, 240(%rdi)
	vmovdqa %xmm8, 256(%rdi)
	vmovdqa %xmm9, 272(%rdi)
	vzeroupper
	pop %r15
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r15
	pop %r14
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r14
	pop %r13
	.cfi_adjust_cfa_offset -8
	.cfi_restore %r13
	pop %rbp
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbp
	pop %rbx
	.cfi_adjust_cfa_offset -8
	.cfi_restore %rbx
	ret
	.cfi_endproc
	.size avx_zen5_shared, . - avx_zen5_shared

	.p2align 12
	.globl avx_zen5_table
	.hidden avx_zen5_table
	.type avx_zen5_table, @function
avx_zen5_table:
	.cfi_startproc
	endbr64
	lea .Lavx_zen5_table_constants(%rip), %r9
	vmovdqa 0(%rsi), %xmm0
	vpsrld $7, %xmm0, %xmm1
	vpsrld $18, %xmm0, %xmm2
	vbroadcastss 32(%rdx), %xmm3
	vpaddd %xmm3, %xmm0, %xmm4
	vmovdqa %xmm4, 288(%rdi)
	vmovdqa 752(%rsi), %xmm5
	vpaddd %xmm3, %xmm5, %xmm3
	vmovdqa %xmm3, 304(%rdi)
	vpslld $25, %xmm0, %xmm6
	vpslld $14, %xmm0, %xmm7
	vpsrld $3, %xmm0, %xmm0
	vpxor %xmm2, %xmm1, %xmm2
	vpsrld $7, %xmm5, %xmm1
	vmovdqa 64(%r9), %xmm8
	vpaddd %xmm8, %xmm4, %xmm9
	vpxor %xmm7, %xmm6, %xmm7
	vpsrld $18, %xmm5, %xmm6
	vpslld $25, %xmm5, %xmm10
	vpaddd %xmm8, %xmm3, %xmm8
	vpxor %xmm2, %xmm0, %xmm2
	vpslld $14, %xmm5, %xmm0
	vpsrld $3, %xmm5, %xmm5
	vmovdqa %xmm9, 32(%rsi)
	vpxor %xmm6, %xmm1, %xmm6
	vmovdqa %xmm8, 784(%rsi)
	vpsrld $17, %xmm4, %xmm8
	vpsrld $19, %xmm4, %xmm1
	vpxor %xmm2, %xmm7, %xmm2
	vpxor %xmm0, %xmm10, %xmm0
	vpslld $15, %xmm4, %xmm10
	vpslld $13, %xmm4, %xmm7
	vpxor %xmm6, %xmm5, %xmm6
	vpsrld $10, %xmm4, %xmm5
	vpxor %xmm1, %xmm8, %xmm1
	vpsrld $17, %xmm3, %xmm8
	vbroadcastss 28(%rdx), %xmm9
	vpaddd %xmm9, %xmm2, %xmm2
	vmovdqa %xmm2, 320(%rdi)
	vpxor %xmm7, %xmm10, %xmm7
	vpsrld $19, %xmm3, %xmm10
	vpslld $15, %xmm3, %xmm11
	vpxor %xmm6, %xmm0, %xmm6
	vpxor %xmm1, %xmm5, %xmm1
	vpslld $13, %xmm3, %xmm5
	vpsrld $10, %xmm3, %xmm0
	vmovdqa 48(%r9), %xmm12
	vpaddd %xmm12, %xmm2, %xmm13
	vpsrld $17, %xmm2, %xmm14
	vpsrld $19, %xmm2, %xmm15
	vpxor %xmm10, %xmm8, %xmm10
	vpaddd %xmm9, %xmm6, %xmm6
	vmovdqa %xmm6, 336(%rdi)
	vpslld $15, %xmm2, %xmm9
	vpslld $13, %xmm2, %xmm8
	vpxor %xmm1, %xmm7, %xmm1
	vmovdqa %xmm1, 352(%rdi)
	vmovdqa %xmm13, 16(%rsi)
	vpsrld $10, %xmm2, %xmm13
	vpxor %xmm15, %xmm14, %xmm15
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm10, %xmm0, %xmm10
	vpaddd %xmm12, %xmm6, %xmm12
	vpxor %xmm8, %xmm9, %xmm8
	vpsrld $17, %xmm6, %xmm9
	vpsrld $19, %xmm6, %xmm0
	vpxor %xmm15, %xmm13, %xmm15
	vpslld $15, %xmm6, %xmm13
	vpslld $13, %xmm6, %xmm11
	vmovdqa 96(%r9), %xmm14
	vpaddd %xmm14, %xmm1, %xmm7
	vmovdqa %xmm12, 768(%rsi)
	vpsrld $10, %xmm6, %xmm12
	vpxor %xmm0, %xmm9, %xmm0
	vpxor %xmm10, %xmm5, %xmm10
	vmovdqa %xmm10, 368(%rdi)
	vpsrld $17, %xmm1, %xmm5
	vpxor %xmm15, %xmm8, %xmm15
	vpxor %xmm11, %xmm13, %xmm11
	vmovdqa %xmm7, 64(%rsi)
	vpsrld $19, %xmm1, %xmm7
	vpslld $15, %xmm1, %xmm13
	vpxor %xmm0, %xmm12, %xmm0
	vpaddd %xmm14, %xmm10, %xmm14
	vpslld $13, %xmm1, %xmm12
	vpsrld $10, %xmm1, %xmm8
	vmovdqa 0(%r9), %xmm9
	vpaddd %xmm15, %xmm9, %xmm15
	vmovdqa %xmm15, 384(%rdi)
	vpxor %xmm7, %xmm5, %xmm7
	vpsrld $17, %xmm10, %xmm5
	vpsrld $19, %xmm10, %xmm1
	vpxor %xmm0, %xmm11, %xmm0
	vmovdqa %xmm14, 816(%rsi)
	vpxor %xmm12, %xmm13, %xmm12
	vpslld $15, %xmm10, %xmm13
	vpslld $13, %xmm10, %xmm14
	vmovdqa 80(%r9), %xmm11
	vpaddd %xmm11, %xmm15, %xmm3
	vpsrld $17, %xmm15, %xmm4
	jmp .Lavx_zen5_table_1
	.p2align 4
.Lavx_zen5_table_1:
	vpsrld $19, %xmm15, %xmm6
	vpxor %xmm7, %xmm8, %xmm7
	vpaddd %xmm0, %xmm9, %xmm0
	vmovdqa %xmm0, 400(%rdi)
	vpslld $15, %xmm15, %xmm9
	vpslld $13, %xmm15, %xmm8
	vpxor %xmm1, %xmm5, %xmm1
	vmovdqa %xmm3, 48(%rsi)
	vpsrld $10, %xmm15, %xmm3
	vpxor %xmm6, %xmm4, %xmm6
	vpxor %xmm7, %xmm12, %xmm7
	vpsrld $10, %xmm10, %xmm12
	vpaddd %xmm11, %xmm0, %xmm11
	vpxor %xmm8, %xmm9, %xmm8
	vpsrld $17, %xmm0, %xmm9
	vpsrld $19, %xmm0, %xmm4
	vpxor %xmm6, %xmm3, %xmm6
	vpslld $15, %xmm0, %xmm3
	vpslld $13, %xmm0, %xmm5
	vbroadcastss 12(%rdx), %xmm10
	vpaddd %xmm7, %xmm10, %xmm7
	vmovdqa %xmm7, 416(%rdi)
	vmovdqa %xmm11, 800(%rsi)
	vpsrld $10, %xmm0, %xmm11
	vpxor %xmm4, %xmm9, %xmm4
	vpxor %xmm14, %xmm13, %xmm14
	vpxor %xmm1, %xmm12, %xmm1
	vpxor %xmm6, %xmm8, %xmm6
	vpxor %xmm5, %xmm3, %xmm5
	vmovdqa 128(%r9), %xmm3
	vpaddd %xmm3, %xmm7, %xmm8
	vpsrld $17, %xmm7, %xmm12
	vpxor %xmm4, %xmm11, %xmm4
	vpxor %xmm1, %xmm14, %xmm1
	vpsrld $19, %xmm7, %xmm14
	vpslld $15, %xmm7, %xmm11
	vmovdqa 16(%r9), %xmm13
	vpaddd %xmm6, %xmm13, %xmm6
	vmovdqa %xmm6, 432(%rdi)
	vmovdqa %xmm8, 96(%rsi)
	vpslld $13, %xmm7, %xmm8
	vpsrld $10, %xmm7, %xmm9
	vpxor %xmm4, %xmm5, %xmm4
	vpaddd %xmm1, %xmm10, %xmm1
	vmovdqa %xmm1, 448(%rdi)
	vpxor %xmm14, %xmm12, %xmm14
	vmovdqa 112(%r9), %xmm12
	vpaddd %xmm12, %xmm6, %xmm10
	vpsrld $17, %xmm6, %xmm5
	vpsrld $19, %xmm6, %xmm0
	vpxor %xmm8, %xmm11, %xmm8
	vpaddd %xmm4, %xmm13, %xmm4
	vmovdqa %xmm4, 464(%rdi)
	vpaddd %xmm3, %xmm1, %xmm3
	vpslld $15, %xmm6, %xmm13
	vpslld $13, %xmm6, %xmm11
	vmovdqa %xmm10, 80(%rsi)
	vpsrld $10, %xmm6, %xmm10
	vpxor %xmm0, %xmm5, %xmm0
	vpxor %xmm14, %xmm9, %xmm14
	vpsrld $17, %xmm1, %xmm9
	vpaddd %xmm12, %xmm4, %xmm12
	vmovdqa %xmm3, 848(%rsi)
	vpxor %xmm11, %xmm13, %xmm11
	vpsrld $17, %xmm4, %xmm13
	vpsrld $19, %xmm4, %xmm3
	vpxor %xmm0, %xmm10, %xmm0
	vpslld $15, %xmm4, %xmm10
	vpslld $13, %xmm4, %xmm5
	vpxor %xmm14, %xmm8, %xmm14
	vmovdqa %xmm12, 832(%rsi)
	vpsrld $10, %xmm4, %xmm12
	vpxor %xmm3, %xmm13, %xmm3
	vpsrld $19, %xmm1, %xmm13
	vmovdqa 32(%r9), %xmm8
	vpaddd %xmm7, %xmm8, %xmm4
	vmovdqa %xmm4, 480(%rdi)
	vpxor %xmm0, %xmm11, %xmm0
	vpxor %xmm5, %xmm10, %xmm5
	vpaddd %xmm14, %xmm2, %xmm14
	vmovdqa %xmm14, 496(%rdi)
	vpslld $15, %xmm1, %xmm10
	vpxor %xmm3, %xmm12, %xmm3
	vpslld $13, %xmm1, %xmm12
	vpsrld $10, %xmm1, %xmm11
	vpxor %xmm13, %xmm9, %xmm13
	vbroadcastss 16(%rdx), %xmm9
	vpaddd %xmm0, %xmm9, %xmm0
	vmovdqa %xmm0, 512(%rdi)
	vmovdqa 160(%r9), %xmm7
	vpaddd %xmm7, %xmm14, %xmm4
	vpsrld $17, %xmm14, %xmm6
	vpsrld $19, %xmm14, %xmm2
	vpxor %xmm3, %xmm5, %xmm3
	vpxor %xmm12, %xmm10, %xmm12
	vpxor %xmm13, %xmm11, %xmm13
	vpslld $15, %xmm14, %xmm11
	vmovdqa 144(%r9), %xmm10
	vpaddd %xmm10, %xmm0, %xmm5
	vmovdqa %xmm4, 128(%rsi)
	jmp .Lavx_zen5_table_2
	.p2align 4
.Lavx_zen5_table_2:
	vpsrld $17, %xmm0, %xmm4
	vpsrld $19, %xmm0, %xmm15
	vpxor %xmm2, %xmm6, %xmm2
	vpaddd %xmm3, %xmm9, %xmm3
	vmovdqa %xmm3, 528(%rdi)
	vpxor %xmm13, %xmm12, %xmm13
	vpslld $15, %xmm0, %xmm12
	vpslld $13, %xmm0, %xmm6
	vmovdqa %xmm5, 112(%rsi)
	vpsrld $10, %xmm0, %xmm5
	vpxor %xmm15, %xmm4, %xmm15
	vpslld $13, %xmm14, %xmm4
	vpaddd %xmm1, %xmm8, %xmm8
	vmovdqa %xmm8, 544(%rdi)
	vpaddd %xmm10, %xmm3, %xmm10
	vpaddd 336(%rdi), %xmm13, %xmm13
	vmovdqa %xmm13, 560(%rdi)
	vpxor %xmm6, %xmm12, %xmm6
	vpsrld $17, %xmm3, %xmm12
	vpxor %xmm15, %xmm5, %xmm15
	vpsrld $19, %xmm3, %xmm5
	vpslld $15, %xmm3, %xmm1
	vpxor %xmm4, %xmm11, %xmm4
	vmovdqa %xmm10, 864(%rsi)
	vpaddd %xmm7, %xmm13, %xmm7
	vpslld $13, %xmm3, %xmm10
	vpsrld $10, %xmm3, %xmm11
	vbroadcastss 36(%rdx), %xmm9
	vpaddd %xmm0, %xmm9, %xmm8
	vpxor %xmm15, %xmm6, %xmm15
	vpxor %xmm5, %xmm12, %xmm5
	vpsrld $10, %xmm14, %xmm12
	vpsrld $17, %xmm13, %xmm6
	vmovdqa %xmm7, 880(%rsi)
	vpxor %xmm10, %xmm1, %xmm10
	vpsrld $19, %xmm13, %xmm1
	vpslld $15, %xmm13, %xmm7
	vpaddd %xmm3, %xmm9, %xmm9
	vpaddd 288(%rdi), %xmm15, %xmm15
	vmovdqa %xmm15, 576(%rdi)
	vpxor %xmm5, %xmm11, %xmm5
	vpxor %xmm2, %xmm12, %xmm2
	vpslld $13, %xmm13, %xmm12
	vpsrld $10, %xmm13, %xmm11
	vpxor %xmm1, %xmm6, %xmm1
	vbroadcastss 40(%rdx), %xmm6
	vpaddd %xmm14, %xmm6, %xmm3
	vmovdqa %xmm3, 592(%rdi)
	vpaddd %xmm13, %xmm6, %xmm6
	vmovdqa %xmm6, 608(%rdi)
	vmovdqa 176(%r9), %xmm13
	vpaddd %xmm13, %xmm15, %xmm14
	vpxor %xmm5, %xmm10, %xmm5
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm12, %xmm7, %xmm12
	vpxor %xmm1, %xmm11, %xmm1
	vpsrld $17, %xmm15, %xmm11
	vpsrld $19, %xmm15, %xmm7
	vmovdqa %xmm14, 144(%rsi)
	vpaddd 304(%rdi), %xmm5, %xmm5
	vmovdqa %xmm5, 624(%rdi)
	vpaddd 384(%rdi), %xmm2, %xmm2
	vmovdqa %xmm2, 640(%rdi)
	vpslld $15, %xmm15, %xmm14
	vpslld $13, %xmm15, %xmm4
	vpxor %xmm1, %xmm12, %xmm1
	vpsrld $10, %xmm15, %xmm12
	vpxor %xmm7, %xmm11, %xmm7
	vmovdqa 320(%rdi), %xmm11
	vpsrld $7, %xmm11, %xmm10
	vpaddd %xmm13, %xmm5, %xmm13
	vmovdqa 192(%r9), %xmm0
	vpaddd %xmm0, %xmm2, %xmm15
	vpxor %xmm4, %xmm14, %xmm4
	vpsrld $17, %xmm5, %xmm14
	vpaddd 400(%rdi), %xmm1, %xmm1
	vmovdqa %xmm1, 656(%rdi)
	vpxor %xmm7, %xmm12, %xmm7
	vpsrld $19, %xmm5, %xmm12
	vpslld $15, %xmm5, %xmm6
	vmovdqa %xmm13, 896(%rsi)
	vpslld $13, %xmm5, %xmm13
	vpsrld $10, %xmm5, %xmm3
	vmovdqa %xmm15, 160(%rsi)
	vpaddd %xmm0, %xmm1, %xmm0
	vpxor %xmm7, %xmm4, %xmm7
	vpxor %xmm12, %xmm14, %xmm12
	vpsrld $17, %xmm2, %xmm14
	vpxor %xmm13, %xmm6, %xmm13
	vpsrld $19, %xmm2, %xmm6
	vpslld $15, %xmm2, %xmm4
	vmovdqa %xmm0, 912(%rsi)
	vpaddd 352(%rdi), %xmm7, %xmm7
	vmovdqa %xmm7, 672(%rdi)
	vpxor %xmm12, %xmm3, %xmm12
	vpslld $13, %xmm2, %xmm3
	vpsrld $10, %xmm2, %xmm0
	vpxor %xmm6, %xmm14, %xmm6
	vpsrld $17, %xmm1, %xmm14
	vpsrld $19, %xmm1, %xmm15
	jmp .Lavx_zen5_table_3
	.p2align 4
.Lavx_zen5_table_3:
	vmovdqa 208(%r9), %xmm2
	vpaddd %xmm2, %xmm7, %xmm5
	vpxor %xmm12, %xmm13, %xmm12
	vpxor %xmm3, %xmm4, %xmm3
	vpslld $15, %xmm1, %xmm4
	vpxor %xmm6, %xmm0, %xmm6
	vpslld $13, %xmm1, %xmm0
	vpsrld $10, %xmm1, %xmm13
	vpxor %xmm15, %xmm14, %xmm15
	vmovdqa %xmm5, 176(%rsi)
	vpaddd 368(%rdi), %xmm12, %xmm12
	vmovdqa %xmm12, 688(%rdi)
	vpsrld $17, %xmm7, %xmm5
	vpsrld $19, %xmm7, %xmm14
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm0, %xmm4, %xmm0
	vpxor %xmm15, %xmm13, %xmm15
	vpslld $15, %xmm7, %xmm13
	vpaddd %xmm2, %xmm12, %xmm2
	vpslld $13, %xmm7, %xmm4
	vpsrld $10, %xmm7, %xmm3
	vpxor %xmm14, %xmm5, %xmm14
	vpaddd 432(%rdi), %xmm6, %xmm6
	vmovdqa %xmm6, 704(%rdi)
	vpxor %xmm15, %xmm0, %xmm15
	vpsrld $17, %xmm12, %xmm0
	vpsrld $19, %xmm12, %xmm5
	vmovdqa %xmm2, 928(%rsi)
	vpxor %xmm4, %xmm13, %xmm4
	vpxor %xmm14, %xmm3, %xmm14
	vpslld $15, %xmm12, %xmm3
	vpslld $13, %xmm12, %xmm13
	vmovdqa 224(%r9), %xmm2
	vpaddd %xmm2, %xmm6, %xmm7
	vpaddd 464(%rdi), %xmm15, %xmm15
	vmovdqa %xmm15, 720(%rdi)
	vpsrld $10, %xmm12, %xmm1
	vpxor %xmm5, %xmm0, %xmm5
	vpxor %xmm14, %xmm4, %xmm14
	vpxor %xmm13, %xmm3, %xmm13
	vpsrld $17, %xmm6, %xmm3
	vpsrld $19, %xmm6, %xmm4
	vmovdqa %xmm7, 192(%rsi)
	vpaddd %xmm2, %xmm15, %xmm2
	vpxor %xmm5, %xmm1, %xmm5
	vpslld $15, %xmm6, %xmm1
	vpslld $13, %xmm6, %xmm7
	vpaddd 480(%rdi), %xmm14, %xmm14
	vmovdqa %xmm14, 736(%rdi)
	vpsrld $10, %xmm6, %xmm0
	vpxor %xmm4, %xmm3, %xmm4
	vpsrld $17, %xmm15, %xmm3
	vmovdqa %xmm2, 944(%rsi)
	vpxor %xmm5, %xmm13, %xmm5
	vpxor %xmm7, %xmm1, %xmm7
	vpsrld $19, %xmm15, %xmm1
	vpslld $15, %xmm15, %xmm13
	vmovdqa 240(%r9), %xmm2
	vpaddd %xmm2, %xmm14, %xmm6
	vpxor %xmm4, %xmm0, %xmm4
	vpslld $13, %xmm15, %xmm0
	vpsrld $10, %xmm15, %xmm12
	vpaddd 544(%rdi), %xmm5, %xmm5
	vmovdqa %xmm5, 480(%rdi)
	vpxor %xmm1, %xmm3, %xmm1
	vpsrld $17, %xmm14, %xmm3
	vpsrld $19, %xmm14, %xmm15
	vmovdqa %xmm6, 208(%rsi)
	vpxor %xmm4, %xmm7, %xmm4
	vpxor %xmm0, %xmm13, %xmm0
	vpslld $15, %xmm14, %xmm13
	vpslld $13, %xmm14, %xmm7
	vpaddd %xmm2, %xmm5, %xmm2
	vpxor %xmm1, %xmm12, %xmm1
	vpsrld $10, %xmm14, %xmm12
	vpxor %xmm15, %xmm3, %xmm15
	vpaddd %xmm4, %xmm8, %xmm8
	vmovdqa %xmm8, 544(%rdi)
	vpxor %xmm7, %xmm13, %xmm7
	vpsrld $17, %xmm5, %xmm13
	vpsrld $19, %xmm5, %xmm4
	vmovdqa %xmm2, 960(%rsi)
	vpxor %xmm1, %xmm0, %xmm1
	vpxor %xmm15, %xmm12, %xmm15
	vpslld $15, %xmm5, %xmm12
	vpslld $13, %xmm5, %xmm0
	vmovdqa 256(%r9), %xmm2
	vpaddd %xmm2, %xmm8, %xmm3
	vpsrld $10, %xmm5, %xmm6
	vpxor %xmm4, %xmm13, %xmm4
	vpsrld $18, %xmm11, %xmm13
	vpaddd %xmm1, %xmm9, %xmm9
	vmovdqa %xmm9, 752(%rdi)
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm0, %xmm12, %xmm0
	vpslld $25, %xmm11, %xmm12
	vmovdqa %xmm3, 224(%rsi)
	vpxor %xmm4, %xmm6, %xmm4
	vpslld $14, %xmm11, %xmm6
	vpsrld $3, %xmm11, %xmm3
	jmp .Lavx_zen5_table_4
	.p2align 4
.Lavx_zen5_table_4:
	vpxor %xmm13, %xmm10, %xmm13
	vpaddd %xmm2, %xmm9, %xmm2
	vpaddd 592(%rdi), %xmm15, %xmm15
	vmovdqa %xmm15, 768(%rdi)
	vpsrld $17, %xmm8, %xmm10
	vpsrld $19, %xmm8, %xmm7
	vpxor %xmm4, %xmm0, %xmm4
	vpxor %xmm6, %xmm12, %xmm6
	vpxor %xmm13, %xmm3, %xmm13
	vpslld $15, %xmm8, %xmm3
	vmovdqa %xmm2, 976(%rsi)
	vmovdqa 272(%r9), %xmm2
	vpaddd %xmm2, %xmm15, %xmm12
	vpslld $13, %xmm8, %xmm0
	vpsrld $10, %xmm8, %xmm1
	vpxor %xmm7, %xmm10, %xmm7
	vpaddd 608(%rdi), %xmm4, %xmm4
	vmovdqa %xmm4, 592(%rdi)
	vpxor %xmm13, %xmm6, %xmm13
	vmovdqa 336(%rdi), %xmm6
	vpsrld $7, %xmm6, %xmm10
	vpsrld $18, %xmm6, %xmm8
	vmovdqa %xmm12, 240(%rsi)
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm7, %xmm1, %xmm7
	vpslld $25, %xmm6, %xmm1
	vpslld $14, %xmm6, %xmm3
	vpaddd %xmm2, %xmm4, %xmm2
	vbroadcastss 16(%rdx), %xmm12
	vpaddd %xmm12, %xmm13, %xmm13
	vpsrld $3, %xmm6, %xmm5
	vpxor %xmm8, %xmm10, %xmm8
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm3, %xmm1, %xmm3
	vpsrld $17, %xmm9, %xmm1
	vpsrld $19, %xmm9, %xmm0
	vmovdqa %xmm2, 992(%rsi)
	vpaddd 576(%rdi), %xmm13, %xmm13
	vpxor %xmm8, %xmm5, %xmm8
	vpslld $15, %xmm9, %xmm5
	vpslld $13, %xmm9, %xmm2
	vpsrld $10, %xmm9, %xmm10
	vpxor %xmm0, %xmm1, %xmm0
	vmovdqa 288(%rdi), %xmm1
	vpsrld $7, %xmm1, %xmm9
	vpaddd %xmm7, %xmm13, %xmm13
	vmovdqa %xmm13, 608(%rdi)
	vpxor %xmm8, %xmm3, %xmm8
	vpxor %xmm2, %xmm5, %xmm2
	vpsrld $18, %xmm1, %xmm5
	vpxor %xmm0, %xmm10, %xmm0
	vpslld $25, %xmm1, %xmm10
	vpslld $14, %xmm1, %xmm3
	vmovdqa 288(%r9), %xmm7
	vpaddd %xmm7, %xmm13, %xmm14
	vpaddd %xmm12, %xmm8, %xmm8
	vpsrld $3, %xmm1, %xmm12
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm0, %xmm2, %xmm0
	vpxor %xmm3, %xmm10, %xmm3
	vpsrld $17, %xmm15, %xmm10
	vpsrld $19, %xmm15, %xmm2
	vmovdqa %xmm14, 256(%rsi)
	vpaddd 624(%rdi), %xmm8, %xmm8
	vpxor %xmm5, %xmm12, %xmm5
	vpslld $15, %xmm15, %xmm12
	vpslld $13, %xmm15, %xmm14
	vpsrld $10, %xmm15, %xmm9
	vpxor %xmm2, %xmm10, %xmm2
	vmovdqa 304(%rdi), %xmm10
	vpsrld $7, %xmm10, %xmm15
	vpaddd %xmm0, %xmm8, %xmm8
	vmovdqa %xmm8, 784(%rdi)
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm14, %xmm12, %xmm14
	vpsrld $18, %xmm10, %xmm12
	vpxor %xmm2, %xmm9, %xmm2
	vpslld $25, %xmm10, %xmm9
	vpslld $14, %xmm10, %xmm3
	vpaddd %xmm7, %xmm8, %xmm7
	vpaddd %xmm5, %xmm11, %xmm5
	vpsrld $3, %xmm10, %xmm11
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm2, %xmm14, %xmm2
	vpxor %xmm3, %xmm9, %xmm3
	vpsrld $17, %xmm4, %xmm9
	vpsrld $19, %xmm4, %xmm14
	vmovdqa %xmm7, 1008(%rsi)
	vpaddd 640(%rdi), %xmm5, %xmm5
	vpxor %xmm12, %xmm11, %xmm12
	vpslld $15, %xmm4, %xmm11
	vpslld $13, %xmm4, %xmm7
	vpsrld $10, %xmm4, %xmm15
	vpxor %xmm14, %xmm9, %xmm14
	vmovdqa 384(%rdi), %xmm9
	vpsrld $7, %xmm9, %xmm0
	vpaddd %xmm2, %xmm5, %xmm5
	vmovdqa %xmm5, 320(%rdi)
	vpxor %xmm12, %xmm3, %xmm12
	vpxor %xmm7, %xmm11, %xmm7
	jmp .Lavx_zen5_table_5
	.p2align 4
.Lavx_zen5_table_5:
	vpsrld $18, %xmm9, %xmm11
	vpxor %xmm14, %xmm15, %xmm14
	vpslld $25, %xmm9, %xmm15
	vpslld $14, %xmm9, %xmm3
	vmovdqa 304(%r9), %xmm2
	vpaddd %xmm2, %xmm5, %xmm4
	vpaddd %xmm12, %xmm6, %xmm12
	vpsrld $3, %xmm9, %xmm6
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm14, %xmm7, %xmm14
	vpxor %xmm3, %xmm15, %xmm3
	vpsrld $17, %xmm13, %xmm15
	vpsrld $19, %xmm13, %xmm7
	vmovdqa %xmm4, 272(%rsi)
	vpaddd 656(%rdi), %xmm12, %xmm12
	vpxor %xmm11, %xmm6, %xmm11
	vpslld $15, %xmm13, %xmm6
	vpslld $13, %xmm13, %xmm4
	vpsrld $10, %xmm13, %xmm0
	vpxor %xmm7, %xmm15, %xmm7
	vmovdqa 400(%rdi), %xmm15
	vpsrld $7, %xmm15, %xmm13
	vpaddd %xmm14, %xmm12, %xmm12
	vmovdqa %xmm12, 336(%rdi)
	vpxor %xmm11, %xmm3, %xmm11
	vpxor %xmm4, %xmm6, %xmm4
	vpsrld $18, %xmm15, %xmm6
	vpxor %xmm7, %xmm0, %xmm7
	vpslld $25, %xmm15, %xmm0
	vpslld $14, %xmm15, %xmm3
	vpaddd %xmm2, %xmm12, %xmm2
	vpaddd %xmm11, %xmm1, %xmm11
	vpsrld $3, %xmm15, %xmm1
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm7, %xmm4, %xmm7
	vpxor %xmm3, %xmm0, %xmm3
	vpsrld $17, %xmm8, %xmm0
	vpsrld $19, %xmm8, %xmm4
	vmovdqa %xmm2, 1024(%rsi)
	vpaddd 672(%rdi), %xmm11, %xmm11
	vpxor %xmm6, %xmm1, %xmm6
	vpslld $15, %xmm8, %xmm1
	vpslld $13, %xmm8, %xmm2
	vpsrld $10, %xmm8, %xmm13
	vpxor %xmm4, %xmm0, %xmm4
	vmovdqa 352(%rdi), %xmm0
	vpsrld $7, %xmm0, %xmm14
	vpaddd %xmm7, %xmm11, %xmm11
	vmovdqa %xmm11, 288(%rdi)
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm2, %xmm1, %xmm2
	vpsrld $18, %xmm0, %xmm1
	vpxor %xmm4, %xmm13, %xmm4
	vpslld $25, %xmm0, %xmm13
	vpslld $14, %xmm0, %xmm3
	vmovdqa 320(%r9), %xmm7
	vpaddd %xmm7, %xmm11, %xmm8
	vpaddd %xmm6, %xmm10, %xmm6
	vpsrld $3, %xmm0, %xmm10
	vpxor %xmm1, %xmm14, %xmm1
	vpxor %xmm4, %xmm2, %xmm4
	vpxor %xmm3, %xmm13, %xmm3
	vpsrld $17, %xmm5, %xmm13
	vpsrld $19, %xmm5, %xmm2
	vmovdqa %xmm8, 288(%rsi)
	vpaddd 688(%rdi), %xmm6, %xmm6
	vpxor %xmm1, %xmm10, %xmm1
	vpslld $15, %xmm5, %xmm10
	vpslld $13, %xmm5, %xmm8
	vpsrld $10, %xmm5, %xmm14
	vpxor %xmm2, %xmm13, %xmm2
	vmovdqa 368(%rdi), %xmm13
	vpsrld $7, %xmm13, %xmm5
	vpaddd %xmm4, %xmm6, %xmm6
	vmovdqa %xmm6, 304(%rdi)
	vpxor %xmm1, %xmm3, %xmm1
	vpxor %xmm8, %xmm10, %xmm8
	vpsrld $18, %xmm13, %xmm10
	vpxor %xmm2, %xmm14, %xmm2
	vpslld $25, %xmm13, %xmm14
	vpslld $14, %xmm13, %xmm3
	vpaddd %xmm7, %xmm6, %xmm7
	vpaddd %xmm1, %xmm9, %xmm1
	vpsrld $3, %xmm13, %xmm9
	vpxor %xmm10, %xmm5, %xmm10
	vpxor %xmm2, %xmm8, %xmm2
	vpxor %xmm3, %xmm14, %xmm3
	vpsrld $17, %xmm12, %xmm14
	vpsrld $19, %xmm12, %xmm8
	vmovdqa %xmm7, 1040(%rsi)
	vpaddd 704(%rdi), %xmm1, %xmm1
	vpxor %xmm10, %xmm9, %xmm10
	vpslld $15, %xmm12, %xmm9
	vpslld $13, %xmm12, %xmm7
	vpsrld $10, %xmm12, %xmm5
	vpxor %xmm8, %xmm14, %xmm8
	vmovdqa 432(%rdi), %xmm14
	vpsrld $7, %xmm14, %xmm4
	vpaddd %xmm2, %xmm1, %xmm1
	vmovdqa %xmm1, 384(%rdi)
	jmp .Lavx_zen5_table_6
	.p2align 4
.Lavx_zen5_table_6:
	vpxor %xmm10, %xmm3, %xmm10
	vpxor %xmm7, %xmm9, %xmm7
	vpsrld $18, %xmm14, %xmm9
	vpxor %xmm8, %xmm5, %xmm8
	vpslld $25, %xmm14, %xmm5
	vpslld $14, %xmm14, %xmm3
	vmovdqa 336(%r9), %xmm2
	vpaddd %xmm2, %xmm1, %xmm12
	vpaddd %xmm10, %xmm15, %xmm10
	vpsrld $3, %xmm14, %xmm15
	vpxor %xmm9, %xmm4, %xmm9
	vpxor %xmm8, %xmm7, %xmm8
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $17, %xmm11, %xmm5
	vpsrld $19, %xmm11, %xmm7
	vmovdqa %xmm12, 304(%rsi)
	vpaddd 720(%rdi), %xmm10, %xmm10
	vpxor %xmm9, %xmm15, %xmm9
	vpslld $15, %xmm11, %xmm15
	vpslld $13, %xmm11, %xmm12
	vpsrld $10, %xmm11, %xmm4
	vpxor %xmm7, %xmm5, %xmm7
	vmovdqa 464(%rdi), %xmm5
	vpsrld $7, %xmm5, %xmm11
	vpaddd %xmm8, %xmm10, %xmm10
	vmovdqa %xmm10, 400(%rdi)
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm12, %xmm15, %xmm12
	vpsrld $18, %xmm5, %xmm15
	vpxor %xmm7, %xmm4, %xmm7
	vpslld $25, %xmm5, %xmm4
	vpslld $14, %xmm5, %xmm3
	vpaddd %xmm2, %xmm10, %xmm2
	vpaddd %xmm9, %xmm0, %xmm9
	vpsrld $3, %xmm5, %xmm0
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm7, %xmm12, %xmm7
	vpxor %xmm3, %xmm4, %xmm3
	vpsrld $17, %xmm6, %xmm4
	vpsrld $19, %xmm6, %xmm12
	vmovdqa %xmm2, 1056(%rsi)
	vpaddd 736(%rdi), %xmm9, %xmm9
	vpxor %xmm15, %xmm0, %xmm15
	vpslld $15, %xmm6, %xmm0
	vpslld $13, %xmm6, %xmm2
	vpsrld $10, %xmm6, %xmm11
	vpxor %xmm12, %xmm4, %xmm12
	vmovdqa 416(%rdi), %xmm4
	vpsrld $7, %xmm4, %xmm8
	vpaddd %xmm7, %xmm9, %xmm9
	vmovdqa %xmm9, 352(%rdi)
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm2, %xmm0, %xmm2
	vpsrld $18, %xmm4, %xmm0
	vpxor %xmm12, %xmm11, %xmm12
	vpslld $25, %xmm4, %xmm11
	vpslld $14, %xmm4, %xmm3
	vmovdqa 352(%r9), %xmm7
	vpaddd %xmm7, %xmm9, %xmm6
	vpaddd %xmm15, %xmm13, %xmm15
	vpsrld $3, %xmm4, %xmm13
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm12, %xmm2, %xmm12
	vpxor %xmm3, %xmm11, %xmm3
	vpsrld $17, %xmm1, %xmm11
	vpsrld $19, %xmm1, %xmm2
	vmovdqa %xmm6, 320(%rsi)
	vpaddd 480(%rdi), %xmm15, %xmm15
	vpxor %xmm0, %xmm13, %xmm0
	vpslld $15, %xmm1, %xmm13
	vpslld $13, %xmm1, %xmm6
	vpsrld $10, %xmm1, %xmm8
	vpxor %xmm2, %xmm11, %xmm2
	vmovdqa 448(%rdi), %xmm11
	vpsrld $7, %xmm11, %xmm1
	vpaddd %xmm12, %xmm15, %xmm15
	vmovdqa %xmm15, 368(%rdi)
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm6, %xmm13, %xmm6
	vpsrld $18, %xmm11, %xmm13
	vpxor %xmm2, %xmm8, %xmm2
	vpslld $25, %xmm11, %xmm8
	vpslld $14, %xmm11, %xmm3
	vpaddd %xmm7, %xmm15, %xmm7
	vpaddd %xmm0, %xmm14, %xmm0
	vpsrld $3, %xmm11, %xmm14
	vpxor %xmm13, %xmm1, %xmm13
	vpxor %xmm2, %xmm6, %xmm2
	vpxor %xmm3, %xmm8, %xmm3
	vpsrld $17, %xmm10, %xmm8
	vpsrld $19, %xmm10, %xmm6
	vmovdqa %xmm7, 1072(%rsi)
	vpaddd 544(%rdi), %xmm0, %xmm0
	vpxor %xmm13, %xmm14, %xmm13
	vpslld $15, %xmm10, %xmm14
	vpslld $13, %xmm10, %xmm7
	vpsrld $10, %xmm10, %xmm1
	vpxor %xmm6, %xmm8, %xmm6
	vmovdqa 512(%rdi), %xmm8
	vpsrld $7, %xmm8, %xmm12
	jmp .Lavx_zen5_table_7
	.p2align 4
.Lavx_zen5_table_7:
	vpaddd %xmm2, %xmm0, %xmm0
	vmovdqa %xmm0, 432(%rdi)
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm7, %xmm14, %xmm7
	vpsrld $18, %xmm8, %xmm14
	vpxor %xmm6, %xmm1, %xmm6
	vpslld $25, %xmm8, %xmm1
	vpslld $14, %xmm8, %xmm3
	vmovdqa 368(%r9), %xmm2
	vpaddd %xmm2, %xmm0, %xmm10
	vpaddd %xmm13, %xmm5, %xmm13
	vpsrld $3, %xmm8, %xmm5
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm6, %xmm7, %xmm6
	vpxor %xmm3, %xmm1, %xmm3
	vpsrld $17, %xmm9, %xmm1
	vpsrld $19, %xmm9, %xmm7
	vmovdqa %xmm10, 336(%rsi)
	vpaddd 752(%rdi), %xmm13, %xmm13
	vpxor %xmm14, %xmm5, %xmm14
	vpslld $15, %xmm9, %xmm5
	vpslld $13, %xmm9, %xmm10
	vpsrld $10, %xmm9, %xmm12
	vpxor %xmm7, %xmm1, %xmm7
	vmovdqa 528(%rdi), %xmm1
	vpsrld $7, %xmm1, %xmm9
	vpaddd %xmm6, %xmm13, %xmm13
	vmovdqa %xmm13, 464(%rdi)
	vpxor %xmm14, %xmm3, %xmm14
	vpxor %xmm10, %xmm5, %xmm10
	vpsrld $18, %xmm1, %xmm5
	vpxor %xmm7, %xmm12, %xmm7
	vpslld $25, %xmm1, %xmm12
	vpslld $14, %xmm1, %xmm3
	vpaddd %xmm2, %xmm13, %xmm2
	vpaddd %xmm14, %xmm4, %xmm14
	vpsrld $3, %xmm1, %xmm4
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm7, %xmm10, %xmm7
	vpxor %xmm3, %xmm12, %xmm3
	vpsrld $17, %xmm15, %xmm12
	vpsrld $19, %xmm15, %xmm10
	vmovdqa %xmm2, 1088(%rsi)
	vpaddd 768(%rdi), %xmm14, %xmm14
	vpxor %xmm5, %xmm4, %xmm5
	vpslld $15, %xmm15, %xmm4
	vpslld $13, %xmm15, %xmm2
	vpsrld $10, %xmm15, %xmm9
	vpxor %xmm10, %xmm12, %xmm10
	vmovdqa 496(%rdi), %xmm12
	vpsrld $7, %xmm12, %xmm6
	vpaddd %xmm7, %xmm14, %xmm14
	vmovdqa %xmm14, 416(%rdi)
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm2, %xmm4, %xmm2
	vpsrld $18, %xmm12, %xmm4
	vpxor %xmm10, %xmm9, %xmm10
	vpslld $25, %xmm12, %xmm9
	vpslld $14, %xmm12, %xmm3
	vmovdqa 384(%r9), %xmm7
	vpaddd %xmm7, %xmm14, %xmm15
	vpaddd %xmm5, %xmm11, %xmm5
	vpsrld $3, %xmm12, %xmm11
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm10, %xmm2, %xmm10
	vpxor %xmm3, %xmm9, %xmm3
	vpsrld $17, %xmm0, %xmm9
	vpsrld $19, %xmm0, %xmm2
	vmovdqa %xmm15, 352(%rsi)
	vpaddd 592(%rdi), %xmm5, %xmm5
	vpxor %xmm4, %xmm11, %xmm4
	vpslld $15, %xmm0, %xmm11
	vpslld $13, %xmm0, %xmm15
	vpsrld $10, %xmm0, %xmm6
	vpxor %xmm2, %xmm9, %xmm2
	vmovdqa 560(%rdi), %xmm9
	vpsrld $7, %xmm9, %xmm0
	vpaddd %xmm10, %xmm5, %xmm5
	vmovdqa %xmm5, 448(%rdi)
	vpxor %xmm4, %xmm3, %xmm4
	vpxor %xmm15, %xmm11, %xmm15
	vpsrld $18, %xmm9, %xmm11
	vpxor %xmm2, %xmm6, %xmm2
	vpslld $25, %xmm9, %xmm6
	vpslld $14, %xmm9, %xmm3
	vpaddd %xmm7, %xmm5, %xmm7
	vpaddd %xmm4, %xmm8, %xmm4
	vpsrld $3, %xmm9, %xmm8
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm2, %xmm15, %xmm2
	vpxor %xmm3, %xmm6, %xmm3
	vpsrld $17, %xmm13, %xmm6
	vpsrld $19, %xmm13, %xmm15
	vmovdqa %xmm7, 1104(%rsi)
	vpaddd 608(%rdi), %xmm4, %xmm4
	vpxor %xmm11, %xmm8, %xmm11
	vpslld $15, %xmm13, %xmm8
	vpslld $13, %xmm13, %xmm7
	vpsrld $10, %xmm13, %xmm0
	vpxor %xmm15, %xmm6, %xmm15
	jmp .Lavx_zen5_table_8
	.p2align 4
.Lavx_zen5_table_8:
	vmovdqa 576(%rdi), %xmm6
	vpsrld $7, %xmm6, %xmm10
	vpaddd %xmm2, %xmm4, %xmm4
	vmovdqa %xmm4, 512(%rdi)
	vpxor %xmm11, %xmm3, %xmm11
	vpxor %xmm7, %xmm8, %xmm7
	vpsrld $18, %xmm6, %xmm8
	vpxor %xmm15, %xmm0, %xmm15
	vpslld $25, %xmm6, %xmm0
	vpslld $14, %xmm6, %xmm3
	vmovdqa 400(%r9), %xmm2
	vpaddd %xmm2, %xmm4, %xmm13
	vpaddd %xmm11, %xmm1, %xmm11
	vpsrld $3, %xmm6, %xmm1
	vpxor %xmm8, %xmm10, %xmm8
	vpxor %xmm15, %xmm7, %xmm15
	vpxor %xmm3, %xmm0, %xmm3
	vpsrld $17, %xmm14, %xmm0
	vpsrld $19, %xmm14, %xmm7
	vmovdqa %xmm13, 368(%rsi)
	vpaddd 784(%rdi), %xmm11, %xmm11
	vpxor %xmm8, %xmm1, %xmm8
	vpslld $15, %xmm14, %xmm1
	vpslld $13, %xmm14, %xmm13
	vpsrld $10, %xmm14, %xmm10
	vpxor %xmm7, %xmm0, %xmm7
	vmovdqa 624(%rdi), %xmm0
	vpsrld $7, %xmm0, %xmm14
	vpaddd %xmm15, %xmm11, %xmm11
	vmovdqa %xmm11, 528(%rdi)
	vpxor %xmm8, %xmm3, %xmm8
	vpxor %xmm13, %xmm1, %xmm13
	vpsrld $18, %xmm0, %xmm1
	vpxor %xmm7, %xmm10, %xmm7
	vpslld $25, %xmm0, %xmm10
	vpslld $14, %xmm0, %xmm3
	vpaddd %xmm2, %xmm11, %xmm2
	vpaddd %xmm8, %xmm12, %xmm8
	vpsrld $3, %xmm0, %xmm12
	vpxor %xmm1, %xmm14, %xmm1
	vpxor %xmm7, %xmm13, %xmm7
	vpxor %xmm3, %xmm10, %xmm3
	vpsrld $17, %xmm5, %xmm10
	vpsrld $19, %xmm5, %xmm13
	vmovdqa %xmm2, 1120(%rsi)
	vpaddd 320(%rdi), %xmm8, %xmm8
	vpxor %xmm1, %xmm12, %xmm1
	vpslld $15, %xmm5, %xmm12
	vpslld $13, %xmm5, %xmm2
	vpsrld $10, %xmm5, %xmm14
	vpxor %xmm13, %xmm10, %xmm13
	vmovdqa 640(%rdi), %xmm10
	vpsrld $7, %xmm10, %xmm15
	vpaddd %xmm7, %xmm8, %xmm8
	vmovdqa %xmm8, 496(%rdi)
	vpxor %xmm1, %xmm3, %xmm1
	vpxor %xmm2, %xmm12, %xmm2
	vpsrld $18, %xmm10, %xmm12
	vpxor %xmm13, %xmm14, %xmm13
	vpslld $25, %xmm10, %xmm14
	vpslld $14, %xmm10, %xmm3
	vmovdqa 416(%r9), %xmm7
	vpaddd %xmm7, %xmm8, %xmm5
	vpaddd %xmm1, %xmm9, %xmm1
	vpsrld $3, %xmm10, %xmm9
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm13, %xmm2, %xmm13
	vpxor %xmm3, %xmm14, %xmm3
	vpsrld $17, %xmm4, %xmm14
	vpsrld $19, %xmm4, %xmm2
	vmovdqa %xmm5, 384(%rsi)
	vpaddd 336(%rdi), %xmm1, %xmm1
	vpxor %xmm12, %xmm9, %xmm12
	vpslld $15, %xmm4, %xmm9
	vpslld $13, %xmm4, %xmm5
	vpsrld $10, %xmm4, %xmm15
	vpxor %xmm2, %xmm14, %xmm2
	vmovdqa 656(%rdi), %xmm14
	vpsrld $7, %xmm14, %xmm4
	vpaddd %xmm13, %xmm1, %xmm1
	vmovdqa %xmm1, 560(%rdi)
	vpxor %xmm12, %xmm3, %xmm12
	vpxor %xmm5, %xmm9, %xmm5
	vpsrld $18, %xmm14, %xmm9
	vpxor %xmm2, %xmm15, %xmm2
	vpslld $25, %xmm14, %xmm15
	vpslld $14, %xmm14, %xmm3
	vpaddd %xmm7, %xmm1, %xmm7
	vpaddd %xmm12, %xmm6, %xmm12
	vpsrld $3, %xmm14, %xmm6
	vpxor %xmm9, %xmm4, %xmm9
	vpxor %xmm2, %xmm5, %xmm2
	vpxor %xmm3, %xmm15, %xmm3
	vpsrld $17, %xmm11, %xmm15
	vpsrld $19, %xmm11, %xmm5
	vmovdqa %xmm7, 1136(%rsi)
	vpaddd 288(%rdi), %xmm12, %xmm12
	vpxor %xmm9, %xmm6, %xmm9
	vpslld $15, %xmm11, %xmm6
	vpslld $13, %xmm11, %xmm7
	jmp .Lavx_zen5_table_9
	.p2align 4
.Lavx_zen5_table_9:
	vpsrld $10, %xmm11, %xmm4
	vpxor %xmm5, %xmm15, %xmm5
	vmovdqa 672(%rdi), %xmm15
	vpsrld $7, %xmm15, %xmm13
	vpaddd %xmm2, %xmm12, %xmm12
	vmovdqa %xmm12, 576(%rdi)
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm7, %xmm6, %xmm7
	vpsrld $18, %xmm15, %xmm6
	vpxor %xmm5, %xmm4, %xmm5
	vpslld $25, %xmm15, %xmm4
	vpslld $14, %xmm15, %xmm3
	vmovdqa 432(%r9), %xmm2
	vpaddd %xmm2, %xmm12, %xmm11
	vpaddd %xmm9, %xmm0, %xmm9
	vpsrld $3, %xmm15, %xmm0
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm5, %xmm7, %xmm5
	vpxor %xmm3, %xmm4, %xmm3
	vpsrld $17, %xmm8, %xmm4
	vpsrld $19, %xmm8, %xmm7
	vmovdqa %xmm11, 400(%rsi)
	vpaddd 304(%rdi), %xmm9, %xmm9
	vpxor %xmm6, %xmm0, %xmm6
	vpslld $15, %xmm8, %xmm0
	vpslld $13, %xmm8, %xmm11
	vpsrld $10, %xmm8, %xmm13
	vpxor %xmm7, %xmm4, %xmm7
	vmovdqa 688(%rdi), %xmm4
	vpsrld $7, %xmm4, %xmm8
	vpaddd %xmm5, %xmm9, %xmm9
	vmovdqa %xmm9, 624(%rdi)
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm11, %xmm0, %xmm11
	vpsrld $18, %xmm4, %xmm0
	vpxor %xmm7, %xmm13, %xmm7
	vpslld $25, %xmm4, %xmm13
	vpslld $14, %xmm4, %xmm3
	vpaddd %xmm2, %xmm9, %xmm2
	vpaddd %xmm6, %xmm10, %xmm6
	vpsrld $3, %xmm4, %xmm10
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm7, %xmm11, %xmm7
	vpxor %xmm3, %xmm13, %xmm3
	vpsrld $17, %xmm1, %xmm13
	vpsrld $19, %xmm1, %xmm11
	vmovdqa %xmm2, 1152(%rsi)
	vpaddd 384(%rdi), %xmm6, %xmm6
	vpxor %xmm0, %xmm10, %xmm0
	vpslld $15, %xmm1, %xmm10
	vpslld $13, %xmm1, %xmm2
	vpsrld $10, %xmm1, %xmm8
	vpxor %xmm11, %xmm13, %xmm11
	vmovdqa 704(%rdi), %xmm13
	vpsrld $7, %xmm13, %xmm5
	vpaddd %xmm7, %xmm6, %xmm6
	vmovdqa %xmm6, 640(%rdi)
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm2, %xmm10, %xmm2
	vpsrld $18, %xmm13, %xmm10
	vpxor %xmm11, %xmm8, %xmm11
	vpslld $25, %xmm13, %xmm8
	vpslld $14, %xmm13, %xmm3
	vmovdqa 448(%r9), %xmm7
	vpaddd %xmm7, %xmm6, %xmm1
	vpaddd %xmm0, %xmm14, %xmm0
	vpsrld $3, %xmm13, %xmm14
	vpxor %xmm10, %xmm5, %xmm10
	vpxor %xmm11, %xmm2, %xmm11
	vpxor %xmm3, %xmm8, %xmm3
	vpsrld $17, %xmm12, %xmm8
	vpsrld $19, %xmm12, %xmm2
	vmovdqa %xmm1, 416(%rsi)
	vpaddd 400(%rdi), %xmm0, %xmm0
	vpxor %xmm10, %xmm14, %xmm10
	vpslld $15, %xmm12, %xmm14
	vpslld $13, %xmm12, %xmm1
	vpsrld $10, %xmm12, %xmm5
	vpxor %xmm2, %xmm8, %xmm2
	vmovdqa 720(%rdi), %xmm8
	vpsrld $7, %xmm8, %xmm12
	vpaddd %xmm11, %xmm0, %xmm0
	vmovdqa %xmm0, 656(%rdi)
	vpxor %xmm10, %xmm3, %xmm10
	vpxor %xmm1, %xmm14, %xmm1
	vpsrld $18, %xmm8, %xmm14
	vpxor %xmm2, %xmm5, %xmm2
	vpslld $25, %xmm8, %xmm5
	vpslld $14, %xmm8, %xmm3
	vpaddd %xmm7, %xmm0, %xmm7
	vpaddd %xmm10, %xmm15, %xmm10
	vpsrld $3, %xmm8, %xmm15
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm2, %xmm1, %xmm2
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $17, %xmm9, %xmm5
	vpsrld $19, %xmm9, %xmm1
	vmovdqa %xmm7, 1168(%rsi)
	vpaddd 352(%rdi), %xmm10, %xmm10
	vpxor %xmm14, %xmm15, %xmm14
	jmp .Lavx_zen5_table_10
	.p2align 4
.Lavx_zen5_table_10:
	vpslld $15, %xmm9, %xmm15
	vpslld $13, %xmm9, %xmm7
	vpsrld $10, %xmm9, %xmm12
	vpxor %xmm1, %xmm5, %xmm1
	vmovdqa 736(%rdi), %xmm5
	vpsrld $7, %xmm5, %xmm11
	vpaddd %xmm2, %xmm10, %xmm10
	vmovdqa %xmm10, 672(%rdi)
	vpxor %xmm14, %xmm3, %xmm14
	vpxor %xmm7, %xmm15, %xmm7
	vpsrld $18, %xmm5, %xmm15
	vpxor %xmm1, %xmm12, %xmm1
	vpslld $25, %xmm5, %xmm12
	vpslld $14, %xmm5, %xmm3
	vmovdqa 464(%r9), %xmm2
	vpaddd %xmm2, %xmm10, %xmm9
	vpaddd %xmm14, %xmm4, %xmm14
	vpsrld $3, %xmm5, %xmm4
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm1, %xmm7, %xmm1
	vpxor %xmm3, %xmm12, %xmm3
	vpsrld $17, %xmm6, %xmm12
	vpsrld $19, %xmm6, %xmm7
	vmovdqa %xmm9, 432(%rsi)
	vpaddd 368(%rdi), %xmm14, %xmm14
	vpxor %xmm15, %xmm4, %xmm15
	vpslld $15, %xmm6, %xmm4
	vpslld $13, %xmm6, %xmm9
	vpsrld $10, %xmm6, %xmm11
	vpxor %xmm7, %xmm12, %xmm7
	vmovdqa 480(%rdi), %xmm12
	vpsrld $7, %xmm12, %xmm6
	vpaddd %xmm1, %xmm14, %xmm14
	vmovdqa %xmm14, 688(%rdi)
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm9, %xmm4, %xmm9
	vpsrld $18, %xmm12, %xmm4
	vpxor %xmm7, %xmm11, %xmm7
	vpslld $25, %xmm12, %xmm11
	vpslld $14, %xmm12, %xmm3
	vpaddd %xmm2, %xmm14, %xmm2
	vpaddd %xmm15, %xmm13, %xmm15
	vpsrld $3, %xmm12, %xmm13
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm7, %xmm9, %xmm7
	vpxor %xmm3, %xmm11, %xmm3
	vpsrld $17, %xmm0, %xmm11
	vpsrld $19, %xmm0, %xmm9
	vmovdqa %xmm2, 1184(%rsi)
	vpaddd 432(%rdi), %xmm15, %xmm15
	vpxor %xmm4, %xmm13, %xmm4
	vpslld $15, %xmm0, %xmm13
	vpslld $13, %xmm0, %xmm2
	vpsrld $10, %xmm0, %xmm6
	vpxor %xmm9, %xmm11, %xmm9
	vmovdqa 544(%rdi), %xmm11
	vpsrld $7, %xmm11, %xmm1
	vpaddd %xmm7, %xmm15, %xmm15
	vmovdqa %xmm15, 704(%rdi)
	vpxor %xmm4, %xmm3, %xmm4
	vpxor %xmm2, %xmm13, %xmm2
	vpsrld $18, %xmm11, %xmm13
	vpxor %xmm9, %xmm6, %xmm9
	vpslld $25, %xmm11, %xmm6
	vpslld $14, %xmm11, %xmm3
	vmovdqa 480(%r9), %xmm7
	vpaddd %xmm7, %xmm15, %xmm0
	vpaddd %xmm4, %xmm8, %xmm4
	vpsrld $3, %xmm11, %xmm8
	vpxor %xmm13, %xmm1, %xmm13
	vpxor %xmm9, %xmm2, %xmm9
	vpxor %xmm3, %xmm6, %xmm3
	vpsrld $17, %xmm10, %xmm6
	vpsrld $19, %xmm10, %xmm2
	vmovdqa %xmm0, 448(%rsi)
	vpaddd 464(%rdi), %xmm4, %xmm4
	vpxor %xmm13, %xmm8, %xmm13
	vpslld $15, %xmm10, %xmm8
	vpslld $13, %xmm10, %xmm0
	vpsrld $10, %xmm10, %xmm1
	vpxor %xmm2, %xmm6, %xmm2
	vmovdqa 752(%rdi), %xmm6
	vpsrld $7, %xmm6, %xmm10
	vpaddd %xmm9, %xmm4, %xmm4
	vmovdqa %xmm4, 720(%rdi)
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm0, %xmm8, %xmm0
	vpsrld $18, %xmm6, %xmm8
	vpxor %xmm2, %xmm1, %xmm2
	vpslld $25, %xmm6, %xmm1
	vpslld $14, %xmm6, %xmm3
	vpaddd %xmm7, %xmm4, %xmm7
	vpaddd %xmm13, %xmm5, %xmm13
	vpsrld $3, %xmm6, %xmm5
	vpxor %xmm8, %xmm10, %xmm8
	vpxor %xmm2, %xmm0, %xmm2
	vpxor %xmm3, %xmm1, %xmm3
	vpsrld $17, %xmm14, %xmm1
	vpsrld $19, %xmm14, %xmm0
	vmovdqa %xmm7, 1200(%rsi)
	jmp .Lavx_zen5_table_11
	.p2align 4
.Lavx_zen5_table_11:
	vpaddd 416(%rdi), %xmm13, %xmm13
	vpxor %xmm8, %xmm5, %xmm8
	vpslld $15, %xmm14, %xmm5
	vpslld $13, %xmm14, %xmm7
	vpsrld $10, %xmm14, %xmm10
	vpxor %xmm0, %xmm1, %xmm0
	vmovdqa 768(%rdi), %xmm1
	vpsrld $7, %xmm1, %xmm9
	vpaddd %xmm2, %xmm13, %xmm13
	vmovdqa %xmm13, 736(%rdi)
	vpxor %xmm8, %xmm3, %xmm8
	vpxor %xmm7, %xmm5, %xmm7
	vpsrld $18, %xmm1, %xmm5
	vpxor %xmm0, %xmm10, %xmm0
	vpslld $25, %xmm1, %xmm10
	vpslld $14, %xmm1, %xmm3
	vmovdqa 496(%r9), %xmm2
	vpaddd %xmm2, %xmm13, %xmm14
	vpaddd %xmm8, %xmm12, %xmm8
	vpsrld $3, %xmm1, %xmm12
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm0, %xmm7, %xmm0
	vpxor %xmm3, %xmm10, %xmm3
	vpsrld $17, %xmm15, %xmm10
	vpsrld $19, %xmm15, %xmm7
	vmovdqa %xmm14, 464(%rsi)
	vpaddd 448(%rdi), %xmm8, %xmm8
	vpxor %xmm5, %xmm12, %xmm5
	vpslld $15, %xmm15, %xmm12
	vpslld $13, %xmm15, %xmm14
	vpsrld $10, %xmm15, %xmm9
	vpxor %xmm7, %xmm10, %xmm7
	vmovdqa 592(%rdi), %xmm10
	vpsrld $7, %xmm10, %xmm15
	vpaddd %xmm0, %xmm8, %xmm8
	vmovdqa %xmm8, 480(%rdi)
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm14, %xmm12, %xmm14
	vpsrld $18, %xmm10, %xmm12
	vpxor %xmm7, %xmm9, %xmm7
	vpslld $25, %xmm10, %xmm9
	vpslld $14, %xmm10, %xmm3
	vpaddd %xmm2, %xmm8, %xmm2
	vpaddd %xmm5, %xmm11, %xmm5
	vpsrld $3, %xmm10, %xmm11
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm7, %xmm14, %xmm7
	vpxor %xmm3, %xmm9, %xmm3
	vpsrld $17, %xmm4, %xmm9
	vpsrld $19, %xmm4, %xmm14
	vmovdqa %xmm2, 1216(%rsi)
	vpaddd 512(%rdi), %xmm5, %xmm5
	vpxor %xmm12, %xmm11, %xmm12
	vpslld $15, %xmm4, %xmm11
	vpslld $13, %xmm4, %xmm2
	vpsrld $10, %xmm4, %xmm15
	vpxor %xmm14, %xmm9, %xmm14
	vmovdqa 608(%rdi), %xmm9
	vpsrld $7, %xmm9, %xmm0
	vpaddd %xmm7, %xmm5, %xmm5
	vmovdqa %xmm5, 544(%rdi)
	vpxor %xmm12, %xmm3, %xmm12
	vpxor %xmm2, %xmm11, %xmm2
	vpsrld $18, %xmm9, %xmm11
	vpxor %xmm14, %xmm15, %xmm14
	vpslld $25, %xmm9, %xmm15
	vpslld $14, %xmm9, %xmm3
	vmovdqa 512(%r9), %xmm7
	vpaddd %xmm7, %xmm5, %xmm4
	vpaddd %xmm12, %xmm6, %xmm12
	vpsrld $3, %xmm9, %xmm6
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm14, %xmm2, %xmm14
	vpxor %xmm3, %xmm15, %xmm3
	vpsrld $17, %xmm13, %xmm15
	vpsrld $19, %xmm13, %xmm2
	vmovdqa %xmm4, 480(%rsi)
	vpaddd 528(%rdi), %xmm12, %xmm12
	vpxor %xmm11, %xmm6, %xmm11
	vpslld $15, %xmm13, %xmm6
	vpslld $13, %xmm13, %xmm4
	vpsrld $10, %xmm13, %xmm0
	vpxor %xmm2, %xmm15, %xmm2
	vmovdqa 784(%rdi), %xmm15
	vpsrld $7, %xmm15, %xmm13
	vpaddd %xmm14, %xmm12, %xmm12
	vmovdqa %xmm12, 752(%rdi)
	vpxor %xmm11, %xmm3, %xmm11
	vpxor %xmm4, %xmm6, %xmm4
	vpsrld $18, %xmm15, %xmm6
	vpxor %xmm2, %xmm0, %xmm2
	vpslld $25, %xmm15, %xmm0
	vpslld $14, %xmm15, %xmm3
	vpaddd %xmm7, %xmm12, %xmm7
	vpaddd %xmm11, %xmm1, %xmm11
	vpsrld $3, %xmm15, %xmm1
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm2, %xmm4, %xmm2
	vpxor %xmm3, %xmm0, %xmm3
	vpsrld $17, %xmm8, %xmm0
	jmp .Lavx_zen5_table_12
	.p2align 4
.Lavx_zen5_table_12:
	vpsrld $19, %xmm8, %xmm4
	vmovdqa %xmm7, 1232(%rsi)
	vpaddd 496(%rdi), %xmm11, %xmm11
	vpxor %xmm6, %xmm1, %xmm6
	vpslld $15, %xmm8, %xmm1
	vpslld $13, %xmm8, %xmm7
	vpsrld $10, %xmm8, %xmm13
	vpxor %xmm4, %xmm0, %xmm4
	vmovdqa 320(%rdi), %xmm0
	vpsrld $7, %xmm0, %xmm14
	vpaddd %xmm2, %xmm11, %xmm11
	vmovdqa %xmm11, 768(%rdi)
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm7, %xmm1, %xmm7
	vpsrld $18, %xmm0, %xmm1
	vpxor %xmm4, %xmm13, %xmm4
	vpslld $25, %xmm0, %xmm13
	vpslld $14, %xmm0, %xmm3
	vmovdqa 528(%r9), %xmm2
	vpaddd %xmm2, %xmm11, %xmm8
	vpaddd %xmm6, %xmm10, %xmm6
	vpsrld $3, %xmm0, %xmm10
	vpxor %xmm1, %xmm14, %xmm1
	vpxor %xmm4, %xmm7, %xmm4
	vpxor %xmm3, %xmm13, %xmm3
	vpsrld $17, %xmm5, %xmm13
	vpsrld $19, %xmm5, %xmm7
	vmovdqa %xmm8, 496(%rsi)
	vpaddd 560(%rdi), %xmm6, %xmm6
	vpxor %xmm1, %xmm10, %xmm1
	vpslld $15, %xmm5, %xmm10
	vpslld $13, %xmm5, %xmm8
	vpsrld $10, %xmm5, %xmm14
	vpxor %xmm7, %xmm13, %xmm7
	vmovdqa 336(%rdi), %xmm13
	vpsrld $7, %xmm13, %xmm5
	vpaddd %xmm4, %xmm6, %xmm6
	vmovdqa %xmm6, 592(%rdi)
	vpxor %xmm1, %xmm3, %xmm1
	vpxor %xmm8, %xmm10, %xmm8
	vpsrld $18, %xmm13, %xmm10
	vpxor %xmm7, %xmm14, %xmm7
	vpslld $25, %xmm13, %xmm14
	vpslld $14, %xmm13, %xmm3
	vpaddd %xmm2, %xmm6, %xmm2
	vpaddd %xmm1, %xmm9, %xmm1
	vpsrld $3, %xmm13, %xmm9
	vpxor %xmm10, %xmm5, %xmm10
	vpxor %xmm7, %xmm8, %xmm7
	vpxor %xmm3, %xmm14, %xmm3
	vpsrld $17, %xmm12, %xmm14
	vpsrld $19, %xmm12, %xmm8
	vmovdqa %xmm2, 1248(%rsi)
	vpaddd 576(%rdi), %xmm1, %xmm1
	vpxor %xmm10, %xmm9, %xmm10
	vpslld $15, %xmm12, %xmm9
	vpslld $13, %xmm12, %xmm2
	vpsrld $10, %xmm12, %xmm5
	vpxor %xmm8, %xmm14, %xmm8
	vmovdqa 288(%rdi), %xmm14
	vpsrld $7, %xmm14, %xmm4
	vpaddd %xmm7, %xmm1, %xmm1
	vmovdqa %xmm1, 608(%rdi)
	vpxor %xmm10, %xmm3, %xmm10
	vpxor %xmm2, %xmm9, %xmm2
	vpsrld $18, %xmm14, %xmm9
	vpxor %xmm8, %xmm5, %xmm8
	vpslld $25, %xmm14, %xmm5
	vpslld $14, %xmm14, %xmm3
	vmovdqa 544(%r9), %xmm7
	vpaddd %xmm7, %xmm1, %xmm12
	vpaddd %xmm10, %xmm15, %xmm10
	vpsrld $3, %xmm14, %xmm15
	vpxor %xmm9, %xmm4, %xmm9
	vpxor %xmm8, %xmm2, %xmm8
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $17, %xmm11, %xmm5
	vpsrld $19, %xmm11, %xmm2
	vmovdqa %xmm12, 512(%rsi)
	vpaddd 624(%rdi), %xmm10, %xmm10
	vpxor %xmm9, %xmm15, %xmm9
	vpslld $15, %xmm11, %xmm15
	vpslld $13, %xmm11, %xmm12
	vpsrld $10, %xmm11, %xmm4
	vpxor %xmm2, %xmm5, %xmm2
	vmovdqa 304(%rdi), %xmm5
	vpsrld $7, %xmm5, %xmm11
	vpaddd %xmm8, %xmm10, %xmm10
	vmovdqa %xmm10, 784(%rdi)
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm12, %xmm15, %xmm12
	vpsrld $18, %xmm5, %xmm15
	vpxor %xmm2, %xmm4, %xmm2
	vpslld $25, %xmm5, %xmm4
	vpslld $14, %xmm5, %xmm3
	vpaddd %xmm7, %xmm10, %xmm7
	vpaddd %xmm9, %xmm0, %xmm9
	vpsrld $3, %xmm5, %xmm0
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm2, %xmm12, %xmm2
	jmp .Lavx_zen5_table_13
	.p2align 4
.Lavx_zen5_table_13:
	vpxor %xmm3, %xmm4, %xmm3
	vpsrld $17, %xmm6, %xmm4
	vpsrld $19, %xmm6, %xmm12
	vmovdqa %xmm7, 1264(%rsi)
	vpaddd 640(%rdi), %xmm9, %xmm9
	vpxor %xmm15, %xmm0, %xmm15
	vpslld $15, %xmm6, %xmm0
	vpslld $13, %xmm6, %xmm7
	vpsrld $10, %xmm6, %xmm11
	vpxor %xmm12, %xmm4, %xmm12
	vmovdqa 384(%rdi), %xmm4
	vpsrld $7, %xmm4, %xmm8
	vpaddd %xmm2, %xmm9, %xmm9
	vmovdqa %xmm9, 320(%rdi)
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm7, %xmm0, %xmm7
	vpsrld $18, %xmm4, %xmm0
	vpxor %xmm12, %xmm11, %xmm12
	vpslld $25, %xmm4, %xmm11
	vpslld $14, %xmm4, %xmm3
	vmovdqa 560(%r9), %xmm2
	vpaddd %xmm2, %xmm9, %xmm6
	vpaddd %xmm15, %xmm13, %xmm15
	vpsrld $3, %xmm4, %xmm13
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm12, %xmm7, %xmm12
	vpxor %xmm3, %xmm11, %xmm3
	vpsrld $17, %xmm1, %xmm11
	vpsrld $19, %xmm1, %xmm7
	vmovdqa %xmm6, 528(%rsi)
	vpaddd 656(%rdi), %xmm15, %xmm15
	vpxor %xmm0, %xmm13, %xmm0
	vpslld $15, %xmm1, %xmm13
	vpslld $13, %xmm1, %xmm6
	vpsrld $10, %xmm1, %xmm8
	vpxor %xmm7, %xmm11, %xmm7
	vmovdqa 400(%rdi), %xmm11
	vpsrld $7, %xmm11, %xmm1
	vpaddd %xmm12, %xmm15, %xmm15
	vmovdqa %xmm15, 336(%rdi)
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm6, %xmm13, %xmm6
	vpsrld $18, %xmm11, %xmm13
	vpxor %xmm7, %xmm8, %xmm7
	vpslld $25, %xmm11, %xmm8
	vpslld $14, %xmm11, %xmm3
	vpaddd %xmm2, %xmm15, %xmm2
	vpaddd %xmm0, %xmm14, %xmm0
	vpsrld $3, %xmm11, %xmm14
	vpxor %xmm13, %xmm1, %xmm13
	vpxor %xmm7, %xmm6, %xmm7
	vpxor %xmm3, %xmm8, %xmm3
	vpsrld $17, %xmm10, %xmm8
	vpsrld $19, %xmm10, %xmm6
	vmovdqa %xmm2, 1280(%rsi)
	vpaddd 672(%rdi), %xmm0, %xmm0
	vpxor %xmm13, %xmm14, %xmm13
	vpslld $15, %xmm10, %xmm14
	vpslld $13, %xmm10, %xmm2
	vpsrld $10, %xmm10, %xmm1
	vpxor %xmm6, %xmm8, %xmm6
	vmovdqa 352(%rdi), %xmm8
	vpsrld $7, %xmm8, %xmm12
	vpaddd %xmm7, %xmm0, %xmm0
	vmovdqa %xmm0, 288(%rdi)
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm2, %xmm14, %xmm2
	vpsrld $18, %xmm8, %xmm14
	vpxor %xmm6, %xmm1, %xmm6
	vpslld $25, %xmm8, %xmm1
	vpslld $14, %xmm8, %xmm3
	vmovdqa 576(%r9), %xmm7
	vpaddd %xmm7, %xmm0, %xmm10
	vpaddd %xmm13, %xmm5, %xmm13
	vpsrld $3, %xmm8, %xmm5
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm6, %xmm2, %xmm6
	vpxor %xmm3, %xmm1, %xmm3
	vpsrld $17, %xmm9, %xmm1
	vpsrld $19, %xmm9, %xmm2
	vmovdqa %xmm10, 544(%rsi)
	vpaddd 688(%rdi), %xmm13, %xmm13
	vpxor %xmm14, %xmm5, %xmm14
	vpslld $15, %xmm9, %xmm5
	vpslld $13, %xmm9, %xmm10
	vpsrld $10, %xmm9, %xmm12
	vpxor %xmm2, %xmm1, %xmm2
	vmovdqa 368(%rdi), %xmm1
	vpsrld $7, %xmm1, %xmm9
	vpaddd %xmm6, %xmm13, %xmm13
	vmovdqa %xmm13, 304(%rdi)
	vpxor %xmm14, %xmm3, %xmm14
	vpxor %xmm10, %xmm5, %xmm10
	vpsrld $18, %xmm1, %xmm5
	vpxor %xmm2, %xmm12, %xmm2
	vpslld $25, %xmm1, %xmm12
	vpslld $14, %xmm1, %xmm3
	vpaddd %xmm7, %xmm13, %xmm7
	vpaddd %xmm14, %xmm4, %xmm14
	vpsrld $3, %xmm1, %xmm4
	jmp .Lavx_zen5_table_14
	.p2align 4
.Lavx_zen5_table_14:
	vpxor %xmm5, %xmm9, %xmm5
	vpxor %xmm2, %xmm10, %xmm2
	vpxor %xmm3, %xmm12, %xmm3
	vpsrld $17, %xmm15, %xmm12
	vpsrld $19, %xmm15, %xmm10
	vmovdqa %xmm7, 1296(%rsi)
	vpaddd 704(%rdi), %xmm14, %xmm14
	vpxor %xmm5, %xmm4, %xmm5
	vpslld $15, %xmm15, %xmm4
	vpslld $13, %xmm15, %xmm7
	vpsrld $10, %xmm15, %xmm9
	vpxor %xmm10, %xmm12, %xmm10
	vmovdqa 432(%rdi), %xmm12
	vpsrld $7, %xmm12, %xmm6
	vpaddd %xmm2, %xmm14, %xmm14
	vmovdqa %xmm14, 384(%rdi)
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm7, %xmm4, %xmm7
	vpsrld $18, %xmm12, %xmm4
	vpxor %xmm10, %xmm9, %xmm10
	vpslld $25, %xmm12, %xmm9
	vpslld $14, %xmm12, %xmm3
	vmovdqa 592(%r9), %xmm2
	vpaddd %xmm2, %xmm14, %xmm15
	vpaddd %xmm5, %xmm11, %xmm5
	vpsrld $3, %xmm12, %xmm11
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm10, %xmm7, %xmm10
	vpxor %xmm3, %xmm9, %xmm3
	vpsrld $17, %xmm0, %xmm9
	vpsrld $19, %xmm0, %xmm7
	vmovdqa %xmm15, 560(%rsi)
	vpaddd 720(%rdi), %xmm5, %xmm5
	vpxor %xmm4, %xmm11, %xmm4
	vpslld $15, %xmm0, %xmm11
	vpslld $13, %xmm0, %xmm15
	vpsrld $10, %xmm0, %xmm6
	vpxor %xmm7, %xmm9, %xmm7
	vmovdqa 464(%rdi), %xmm9
	vpsrld $7, %xmm9, %xmm0
	vpaddd %xmm10, %xmm5, %xmm5
	vmovdqa %xmm5, 400(%rdi)
	vpxor %xmm4, %xmm3, %xmm4
	vpxor %xmm15, %xmm11, %xmm15
	vpsrld $18, %xmm9, %xmm11
	vpxor %xmm7, %xmm6, %xmm7
	vpslld $25, %xmm9, %xmm6
	vpslld $14, %xmm9, %xmm3
	vpaddd %xmm2, %xmm5, %xmm2
	vpaddd %xmm4, %xmm8, %xmm4
	vpsrld $3, %xmm9, %xmm8
	vpxor %xmm11, %xmm0, %xmm11
	vpxor %xmm7, %xmm15, %xmm7
	vpxor %xmm3, %xmm6, %xmm3
	vpsrld $17, %xmm13, %xmm6
	vpsrld $19, %xmm13, %xmm15
	vmovdqa %xmm2, 1312(%rsi)
	vpaddd 736(%rdi), %xmm4, %xmm4
	vpxor %xmm11, %xmm8, %xmm11
	vpslld $15, %xmm13, %xmm8
	vpslld $13, %xmm13, %xmm2
	vpsrld $10, %xmm13, %xmm0
	vpxor %xmm15, %xmm6, %xmm15
	vmovdqa 416(%rdi), %xmm6
	vpsrld $7, %xmm6, %xmm10
	vpaddd %xmm7, %xmm4, %xmm4
	vmovdqa %xmm4, 352(%rdi)
	vpxor %xmm11, %xmm3, %xmm11
	vpxor %xmm2, %xmm8, %xmm2
	vpsrld $18, %xmm6, %xmm8
	vpxor %xmm15, %xmm0, %xmm15
	vpslld $25, %xmm6, %xmm0
	vpslld $14, %xmm6, %xmm3
	vmovdqa 608(%r9), %xmm7
	vpaddd %xmm7, %xmm4, %xmm13
	vpaddd %xmm11, %xmm1, %xmm11
	vpsrld $3, %xmm6, %xmm1
	vpxor %xmm8, %xmm10, %xmm8
	vpxor %xmm15, %xmm2, %xmm15
	vpxor %xmm3, %xmm0, %xmm3
	vpsrld $17, %xmm14, %xmm0
	vpsrld $19, %xmm14, %xmm2
	vmovdqa %xmm13, 576(%rsi)
	vpaddd 480(%rdi), %xmm11, %xmm11
	vpxor %xmm8, %xmm1, %xmm8
	vpslld $15, %xmm14, %xmm1
	vpslld $13, %xmm14, %xmm13
	vpsrld $10, %xmm14, %xmm10
	vpxor %xmm2, %xmm0, %xmm2
	vmovdqa 448(%rdi), %xmm0
	vpsrld $7, %xmm0, %xmm14
	vpaddd %xmm15, %xmm11, %xmm11
	vmovdqa %xmm11, 368(%rdi)
	vpxor %xmm8, %xmm3, %xmm8
	vpxor %xmm13, %xmm1, %xmm13
	vpsrld $18, %xmm0, %xmm1
	vpxor %xmm2, %xmm10, %xmm2
	vpslld $25, %xmm0, %xmm10
	vpslld $14, %xmm0, %xmm3
	vpaddd %xmm7, %xmm11, %xmm7
	jmp .Lavx_zen5_table_15
	.p2align 4
.Lavx_zen5_table_15:
	vpaddd %xmm8, %xmm12, %xmm8
	vpsrld $3, %xmm0, %xmm12
	vpxor %xmm1, %xmm14, %xmm1
	vpxor %xmm2, %xmm13, %xmm2
	vpxor %xmm3, %xmm10, %xmm3
	vpsrld $17, %xmm5, %xmm10
	vpsrld $19, %xmm5, %xmm13
	vmovdqa %xmm7, 1328(%rsi)
	vpaddd 544(%rdi), %xmm8, %xmm8
	vpxor %xmm1, %xmm12, %xmm1
	vpslld $15, %xmm5, %xmm12
	vpslld $13, %xmm5, %xmm7
	vpsrld $10, %xmm5, %xmm14
	vpxor %xmm13, %xmm10, %xmm13
	vmovdqa 512(%rdi), %xmm10
	vpsrld $7, %xmm10, %xmm15
	vpaddd %xmm2, %xmm8, %xmm8
	vmovdqa %xmm8, 432(%rdi)
	vpxor %xmm1, %xmm3, %xmm1
	vpxor %xmm7, %xmm12, %xmm7
	vpsrld $18, %xmm10, %xmm12
	vpxor %xmm13, %xmm14, %xmm13
	vpslld $25, %xmm10, %xmm14
	vpslld $14, %xmm10, %xmm3
	vmovdqa 624(%r9), %xmm2
	vpaddd %xmm2, %xmm8, %xmm5
	vpaddd %xmm1, %xmm9, %xmm1
	vpsrld $3, %xmm10, %xmm9
	vpxor %xmm12, %xmm15, %xmm12
	vpxor %xmm13, %xmm7, %xmm13
	vpxor %xmm3, %xmm14, %xmm3
	vpsrld $17, %xmm4, %xmm14
	vpsrld $19, %xmm4, %xmm7
	vmovdqa %xmm5, 592(%rsi)
	vpaddd 752(%rdi), %xmm1, %xmm1
	vpxor %xmm12, %xmm9, %xmm12
	vpslld $15, %xmm4, %xmm9
	vpslld $13, %xmm4, %xmm5
	vpsrld $10, %xmm4, %xmm15
	vpxor %xmm7, %xmm14, %xmm7
	vmovdqa 528(%rdi), %xmm14
	vpsrld $7, %xmm14, %xmm4
	vpaddd %xmm13, %xmm1, %xmm1
	vmovdqa %xmm1, 464(%rdi)
	vpxor %xmm12, %xmm3, %xmm12
	vpxor %xmm5, %xmm9, %xmm5
	vpsrld $18, %xmm14, %xmm9
	vpxor %xmm7, %xmm15, %xmm7
	vpslld $25, %xmm14, %xmm15
	vpslld $14, %xmm14, %xmm3
	vpaddd %xmm2, %xmm1, %xmm2
	vpaddd %xmm12, %xmm6, %xmm12
	vpsrld $3, %xmm14, %xmm6
	vpxor %xmm9, %xmm4, %xmm9
	vpxor %xmm7, %xmm5, %xmm7
	vpxor %xmm3, %xmm15, %xmm3
	vpsrld $17, %xmm11, %xmm15
	vpsrld $19, %xmm11, %xmm5
	vmovdqa %xmm2, 1344(%rsi)
	vpaddd 768(%rdi), %xmm12, %xmm12
	vpxor %xmm9, %xmm6, %xmm9
	vpslld $15, %xmm11, %xmm6
	vpslld $13, %xmm11, %xmm2
	vpsrld $10, %xmm11, %xmm4
	vpxor %xmm5, %xmm15, %xmm5
	vmovdqa 496(%rdi), %xmm15
	vpsrld $7, %xmm15, %xmm13
	vpaddd %xmm7, %xmm12, %xmm12
	vmovdqa %xmm12, 416(%rdi)
	vpxor %xmm9, %xmm3, %xmm9
	vpxor %xmm2, %xmm6, %xmm2
	vpsrld $18, %xmm15, %xmm6
	vpxor %xmm5, %xmm4, %xmm5
	vpslld $25, %xmm15, %xmm4
	vpslld $14, %xmm15, %xmm3
	vmovdqa 640(%r9), %xmm7
	vpaddd %xmm7, %xmm12, %xmm11
	vpaddd %xmm9, %xmm0, %xmm9
	vpsrld $3, %xmm15, %xmm0
	vpxor %xmm6, %xmm13, %xmm6
	vpxor %xmm5, %xmm2, %xmm5
	vpxor %xmm3, %xmm4, %xmm3
	vpsrld $17, %xmm8, %xmm4
	vpsrld $19, %xmm8, %xmm2
	vmovdqa %xmm11, 608(%rsi)
	vpaddd 592(%rdi), %xmm9, %xmm9
	vpxor %xmm6, %xmm0, %xmm6
	vpslld $15, %xmm8, %xmm0
	vpslld $13, %xmm8, %xmm11
	vpsrld $10, %xmm8, %xmm13
	vpxor %xmm2, %xmm4, %xmm2
	vmovdqa 560(%rdi), %xmm4
	vpsrld $7, %xmm4, %xmm8
	vpaddd %xmm5, %xmm9, %xmm9
	vmovdqa %xmm9, 448(%rdi)
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm11, %xmm0, %xmm11
	vpsrld $18, %xmm4, %xmm0
	vpxor %xmm2, %xmm13, %xmm2
	vpslld $25, %xmm4, %xmm13
	jmp .Lavx_zen5_table_16
	.p2align 4
.Lavx_zen5_table_16:
	vpslld $14, %xmm4, %xmm3
	vpaddd %xmm7, %xmm9, %xmm7
	vpaddd %xmm6, %xmm10, %xmm6
	vpsrld $3, %xmm4, %xmm10
	vpxor %xmm0, %xmm8, %xmm0
	vpxor %xmm2, %xmm11, %xmm2
	vpxor %xmm3, %xmm13, %xmm3
	vpsrld $17, %xmm1, %xmm13
	vpsrld $19, %xmm1, %xmm11
	vmovdqa %xmm7, 1360(%rsi)
	vpaddd 608(%rdi), %xmm6, %xmm6
	vpxor %xmm0, %xmm10, %xmm0
	vpslld $15, %xmm1, %xmm10
	vpslld $13, %xmm1, %xmm7
	vpsrld $10, %xmm1, %xmm8
	vpxor %xmm11, %xmm13, %xmm11
	vmovdqa 576(%rdi), %xmm13
	vpsrld $7, %xmm13, %xmm5
	vpaddd %xmm2, %xmm6, %xmm6
	vmovdqa %xmm6, 608(%rdi)
	vpxor %xmm0, %xmm3, %xmm0
	vpxor %xmm7, %xmm10, %xmm7
	vpsrld $18, %xmm13, %xmm10
	vpxor %xmm11, %xmm8, %xmm11
	vpslld $25, %xmm13, %xmm8
	vpslld $14, %xmm13, %xmm3
	vmovdqa 656(%r9), %xmm2
	vpaddd %xmm2, %xmm6, %xmm1
	vpaddd %xmm0, %xmm14, %xmm0
	vpsrld $3, %xmm13, %xmm14
	vpxor %xmm10, %xmm5, %xmm10
	vpxor %xmm11, %xmm7, %xmm11
	vpxor %xmm3, %xmm8, %xmm3
	vpsrld $17, %xmm12, %xmm8
	vpsrld $19, %xmm12, %xmm7
	vmovdqa %xmm1, 624(%rsi)
	vpaddd 784(%rdi), %xmm0, %xmm0
	vpxor %xmm10, %xmm14, %xmm10
	vpslld $15, %xmm12, %xmm14
	vpslld $13, %xmm12, %xmm1
	vpsrld $10, %xmm12, %xmm5
	vpxor %xmm7, %xmm8, %xmm7
	vmovdqa 624(%rdi), %xmm8
	vpsrld $7, %xmm8, %xmm12
	vpaddd %xmm11, %xmm0, %xmm0
	vmovdqa %xmm0, 784(%rdi)
	vpxor %xmm10, %xmm3, %xmm10
	vpxor %xmm1, %xmm14, %xmm1
	vpsrld $18, %xmm8, %xmm14
	vpxor %xmm7, %xmm5, %xmm7
	vpslld $25, %xmm8, %xmm5
	vpslld $14, %xmm8, %xmm3
	vpaddd %xmm2, %xmm0, %xmm2
	vpaddd %xmm10, %xmm15, %xmm10
	vpsrld $3, %xmm8, %xmm15
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm7, %xmm1, %xmm7
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $17, %xmm9, %xmm5
	vpsrld $19, %xmm9, %xmm1
	vmovdqa %xmm2, 1376(%rsi)
	vpaddd 320(%rdi), %xmm10, %xmm10
	vpxor %xmm14, %xmm15, %xmm14
	vpslld $15, %xmm9, %xmm15
	vpslld $13, %xmm9, %xmm2
	vpsrld $10, %xmm9, %xmm12
	vpxor %xmm1, %xmm5, %xmm1
	vmovdqa 640(%rdi), %xmm5
	vpsrld $7, %xmm5, %xmm11
	vpaddd %xmm7, %xmm10, %xmm10
	vpxor %xmm14, %xmm3, %xmm14
	vpxor %xmm2, %xmm15, %xmm2
	vpsrld $18, %xmm5, %xmm15
	vpxor %xmm1, %xmm12, %xmm1
	vpslld $25, %xmm5, %xmm12
	vpslld $14, %xmm5, %xmm3
	vmovdqa 672(%r9), %xmm7
	vpaddd %xmm7, %xmm10, %xmm9
	vpaddd %xmm14, %xmm4, %xmm14
	vpsrld $3, %xmm5, %xmm4
	vpxor %xmm15, %xmm11, %xmm15
	vpxor %xmm1, %xmm2, %xmm1
	vpxor %xmm3, %xmm12, %xmm3
	vpsrld $17, %xmm6, %xmm12
	vpsrld $19, %xmm6, %xmm2
	vmovdqa %xmm9, 640(%rsi)
	vpaddd 336(%rdi), %xmm14, %xmm14
	vpxor %xmm15, %xmm4, %xmm15
	vpslld $15, %xmm6, %xmm4
	vpslld $13, %xmm6, %xmm9
	vpsrld $10, %xmm6, %xmm11
	vpxor %xmm2, %xmm12, %xmm2
	vmovdqa 656(%rdi), %xmm12
	vpsrld $7, %xmm12, %xmm6
	vpaddd %xmm1, %xmm14, %xmm14
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm9, %xmm4, %xmm9
	vpsrld $18, %xmm12, %xmm4
	vpxor %xmm2, %xmm11, %xmm2
	vpslld $25, %xmm12, %xmm11
	jmp .Lavx_zen5_table_17
	.p2align 4
.Lavx_zen5_table_17:
	vpslld $14, %xmm12, %xmm3
	vpaddd %xmm7, %xmm14, %xmm7
	vpaddd %xmm15, %xmm13, %xmm15
	vpsrld $3, %xmm12, %xmm13
	vpxor %xmm4, %xmm6, %xmm4
	vpxor %xmm2, %xmm9, %xmm2
	vpxor %xmm3, %xmm11, %xmm3
	vpsrld $17, %xmm0, %xmm11
	vpsrld $19, %xmm0, %xmm9
	vmovdqa %xmm7, 1392(%rsi)
	vpaddd 288(%rdi), %xmm15, %xmm15
	vpxor %xmm4, %xmm13, %xmm4
	vpslld $15, %xmm0, %xmm13
	vpslld $13, %xmm0, %xmm7
	vpsrld $10, %xmm0, %xmm6
	vpxor %xmm9, %xmm11, %xmm9
	vmovdqa 672(%rdi), %xmm11
	vpsrld $7, %xmm11, %xmm1
	vpaddd %xmm2, %xmm15, %xmm15
	vpxor %xmm4, %xmm3, %xmm4
	vpxor %xmm7, %xmm13, %xmm7
	vpsrld $18, %xmm11, %xmm13
	vpxor %xmm9, %xmm6, %xmm9
	vpslld $25, %xmm11, %xmm6
	vpslld $14, %xmm11, %xmm3
	vmovdqa 688(%r9), %xmm2
	vpaddd %xmm2, %xmm15, %xmm0
	vpaddd %xmm4, %xmm8, %xmm4
	vpsrld $3, %xmm11, %xmm8
	vpxor %xmm13, %xmm1, %xmm13
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm3, %xmm6, %xmm3
	vpsrld $17, %xmm10, %xmm6
	vpsrld $19, %xmm10, %xmm7
	vmovdqa %xmm0, 656(%rsi)
	vpaddd 304(%rdi), %xmm4, %xmm4
	vpxor %xmm13, %xmm8, %xmm13
	vpslld $15, %xmm10, %xmm8
	vpslld $13, %xmm10, %xmm0
	vpsrld $10, %xmm10, %xmm10
	vpxor %xmm7, %xmm6, %xmm7
	vmovdqa 688(%rdi), %xmm6
	vpsrld $7, %xmm6, %xmm1
	vpaddd %xmm9, %xmm4, %xmm4
	vpxor %xmm13, %xmm3, %xmm13
	vpxor %xmm0, %xmm8, %xmm0
	vpsrld $18, %xmm6, %xmm8
	vpxor %xmm7, %xmm10, %xmm7
	vpslld $25, %xmm6, %xmm10
	vpslld $14, %xmm6, %xmm3
	vpaddd %xmm2, %xmm4, %xmm2
	vpaddd %xmm13, %xmm5, %xmm13
	vpsrld $3, %xmm6, %xmm5
	vpxor %xmm8, %xmm1, %xmm8
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm3, %xmm10, %xmm3
	vpsrld $17, %xmm14, %xmm10
	vpsrld $19, %xmm14, %xmm0
	vmovdqa %xmm2, 1408(%rsi)
	vpaddd 384(%rdi), %xmm13, %xmm13
	vpxor %xmm8, %xmm5, %xmm8
	vpslld $15, %xmm14, %xmm5
	vpslld $13, %xmm14, %xmm2
	vpsrld $10, %xmm14, %xmm14
	vpxor %xmm0, %xmm10, %xmm0
	vmovdqa 704(%rdi), %xmm10
	vpsrld $7, %xmm10, %xmm1
	vpaddd %xmm7, %xmm13, %xmm13
	vpxor %xmm8, %xmm3, %xmm8
	vpxor %xmm2, %xmm5, %xmm2
	vpsrld $18, %xmm10, %xmm5
	vpxor %xmm0, %xmm14, %xmm0
	vpslld $25, %xmm10, %xmm14
	vpslld $14, %xmm10, %xmm3
	vmovdqa 704(%r9), %xmm7
	vpaddd %xmm7, %xmm13, %xmm9
	vpaddd %xmm8, %xmm12, %xmm8
	vpsrld $3, %xmm10, %xmm12
	vpxor %xmm5, %xmm1, %xmm5
	vpxor %xmm0, %xmm2, %xmm0
	vpxor %xmm3, %xmm14, %xmm3
	vpsrld $17, %xmm15, %xmm14
	vpsrld $19, %xmm15, %xmm2
	vmovdqa %xmm9, 672(%rsi)
	vpaddd 400(%rdi), %xmm8, %xmm8
	vpxor %xmm5, %xmm12, %xmm5
	vpslld $15, %xmm15, %xmm12
	vpslld $13, %xmm15, %xmm9
	vpsrld $10, %xmm15, %xmm15
	vpxor %xmm2, %xmm14, %xmm2
	vmovdqa 720(%rdi), %xmm14
	vpsrld $7, %xmm14, %xmm1
	vpaddd %xmm0, %xmm8, %xmm8
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm9, %xmm12, %xmm9
	vpsrld $18, %xmm14, %xmm12
	vpxor %xmm2, %xmm15, %xmm2
	vpslld $25, %xmm14, %xmm15
	vpslld $14, %xmm14, %xmm3
	vpaddd %xmm7, %xmm8, %xmm7
	jmp .Lavx_zen5_table_18
	.p2align 4
.Lavx_zen5_table_18:
	vpaddd %xmm5, %xmm11, %xmm5
	vpsrld $3, %xmm14, %xmm11
	vpxor %xmm12, %xmm1, %xmm12
	vpxor %xmm2, %xmm9, %xmm2
	vpxor %xmm3, %xmm15, %xmm3
	vpsrld $17, %xmm4, %xmm15
	vpsrld $19, %xmm4, %xmm9
	vmovdqa %xmm7, 1424(%rsi)
	vpaddd 352(%rdi), %xmm5, %xmm5
	vpxor %xmm12, %xmm11, %xmm12
	vpslld $15, %xmm4, %xmm11
	vpslld $13, %xmm4, %xmm7
	vpsrld $10, %xmm4, %xmm4
	vpxor %xmm9, %xmm15, %xmm9
	vmovdqa 736(%rdi), %xmm15
	vpsrld $7, %xmm15, %xmm1
	vpaddd %xmm2, %xmm5, %xmm5
	vpxor %xmm12, %xmm3, %xmm12
	vpxor %xmm7, %xmm11, %xmm7
	vpsrld $18, %xmm15, %xmm11
	vpxor %xmm9, %xmm4, %xmm9
	vpslld $25, %xmm15, %xmm4
	vpslld $14, %xmm15, %xmm3
	vmovdqa 720(%r9), %xmm2
	vpaddd %xmm2, %xmm5, %xmm0
	vpaddd %xmm12, %xmm6, %xmm12
	vpsrld $3, %xmm15, %xmm6
	vpxor %xmm11, %xmm1, %xmm11
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm3, %xmm4, %xmm3
	vpsrld $17, %xmm13, %xmm4
	vpsrld $19, %xmm13, %xmm7
	vmovdqa %xmm0, 688(%rsi)
	vpaddd 368(%rdi), %xmm12, %xmm12
	vpxor %xmm11, %xmm6, %xmm11
	vpslld $15, %xmm13, %xmm6
	vpslld $13, %xmm13, %xmm0
	vpsrld $10, %xmm13, %xmm13
	vpxor %xmm7, %xmm4, %xmm7
	vmovdqa 480(%rdi), %xmm4
	vpsrld $7, %xmm4, %xmm1
	vpaddd %xmm9, %xmm12, %xmm12
	vpxor %xmm11, %xmm3, %xmm11
	vpxor %xmm0, %xmm6, %xmm0
	vpsrld $18, %xmm4, %xmm6
	vpxor %xmm7, %xmm13, %xmm7
	vpslld $25, %xmm4, %xmm13
	vpslld $14, %xmm4, %xmm3
	vpaddd %xmm2, %xmm12, %xmm2
	vpaddd %xmm11, %xmm10, %xmm11
	vpsrld $3, %xmm4, %xmm10
	vpxor %xmm6, %xmm1, %xmm6
	vpxor %xmm7, %xmm0, %xmm7
	vpxor %xmm3, %xmm13, %xmm3
	vpsrld $17, %xmm8, %xmm13
	vpsrld $19, %xmm8, %xmm0
	vmovdqa %xmm2, 1440(%rsi)
	vpaddd 432(%rdi), %xmm11, %xmm11
	vpxor %xmm6, %xmm10, %xmm6
	vpslld $15, %xmm8, %xmm10
	vpslld $13, %xmm8, %xmm2
	vpsrld $10, %xmm8, %xmm8
	vpxor %xmm0, %xmm13, %xmm0
	vmovdqa 544(%rdi), %xmm13
	vpsrld $7, %xmm13, %xmm1
	vpaddd %xmm7, %xmm11, %xmm11
	vpxor %xmm6, %xmm3, %xmm6
	vpxor %xmm2, %xmm10, %xmm2
	vpsrld $18, %xmm13, %xmm10
	vpxor %xmm0, %xmm8, %xmm0
	vpslld $25, %xmm13, %xmm8
	vpslld $14, %xmm13, %xmm3
	vmovdqa 736(%r9), %xmm7
	vpaddd %xmm7, %xmm11, %xmm9
	vpaddd %xmm6, %xmm14, %xmm6
	vpsrld $3, %xmm13, %xmm14
	vpxor %xmm10, %xmm1, %xmm10
	vpxor %xmm0, %xmm2, %xmm0
	vpxor %xmm3, %xmm8, %xmm3
	vpsrld $17, %xmm5, %xmm8
	vpsrld $19, %xmm5, %xmm2
	vmovdqa %xmm9, 704(%rsi)
	vpaddd 464(%rdi), %xmm6, %xmm6
	vpxor %xmm10, %xmm14, %xmm10
	vpslld $15, %xmm5, %xmm14
	vpslld $13, %xmm5, %xmm9
	vpsrld $10, %xmm5, %xmm5
	vpxor %xmm2, %xmm8, %xmm2
	vmovdqa 752(%rdi), %xmm8
	vpsrld $7, %xmm8, %xmm1
	vpaddd %xmm0, %xmm6, %xmm6
	vpxor %xmm10, %xmm3, %xmm10
	vpxor %xmm9, %xmm14, %xmm9
	vpsrld $18, %xmm8, %xmm14
	vpxor %xmm2, %xmm5, %xmm2
	vpslld $25, %xmm8, %xmm5
	vpslld $14, %xmm8, %xmm3
	vpaddd %xmm7, %xmm6, %xmm7
	vpaddd %xmm10, %xmm15, %xmm10
	vpsrld $3, %xmm8, %xmm15
	jmp .Lavx_zen5_table_19
	.p2align 4
.Lavx_zen5_table_19:
	vpxor %xmm14, %xmm1, %xmm14
	vpxor %xmm2, %xmm9, %xmm2
	vpxor %xmm3, %xmm5, %xmm3
	vpsrld $17, %xmm12, %xmm5
	vpsrld $19, %xmm12, %xmm9
	vmovdqa %xmm7, 1456(%rsi)
	vpaddd 416(%rdi), %xmm10, %xmm10
	vpxor %xmm14, %xmm15, %xmm14
	vpslld $15, %xmm12, %xmm15
	vpslld $13, %xmm12, %xmm7
	vpsrld $10, %xmm12, %xmm12
	vpxor %xmm9, %xmm5, %xmm9
	vmovdqa 768(%rdi), %xmm5
	vpsrld $7, %xmm5, %xmm1
	vpaddd %xmm2, %xmm10, %xmm10
	vpxor %xmm14, %xmm3, %xmm14
	vpxor %xmm7, %xmm15, %xmm7
	vpsrld $18, %xmm5, %xmm15
	vpxor %xmm9, %xmm12, %xmm9
	vpslld $25, %xmm5, %xmm12
	vpslld $14, %xmm5, %xmm3
	vmovdqa 752(%r9), %xmm2
	vpaddd %xmm2, %xmm10, %xmm10
	vpaddd %xmm14, %xmm4, %xmm14
	vpsrld $3, %xmm5, %xmm5
	vpxor %xmm15, %xmm1, %xmm15
	vpxor %xmm9, %xmm7, %xmm9
	vpxor %xmm3, %xmm12, %xmm3
	vpsrld $17, %xmm11, %xmm12
	vpsrld $19, %xmm11, %xmm7
	vmovdqa %xmm10, 720(%rsi)
	vpaddd 448(%rdi), %xmm14, %xmm14
	vpxor %xmm15, %xmm5, %xmm15
	vpslld $15, %xmm11, %xmm5
	vpslld $13, %xmm11, %xmm10
	vpsrld $10, %xmm11, %xmm11
	vpxor %xmm7, %xmm12, %xmm7
	vmovdqa 592(%rdi), %xmm12
	vpsrld $7, %xmm12, %xmm1
	vpaddd %xmm9, %xmm14, %xmm14
	vpxor %xmm15, %xmm3, %xmm15
	vpxor %xmm10, %xmm5, %xmm10
	vpsrld $18, %xmm12, %xmm5
	vpxor %xmm7, %xmm11, %xmm7
	vpslld $25, %xmm12, %xmm11
	vpslld $14, %xmm12, %xmm3
	vpaddd %xmm2, %xmm14, %xmm14
	vpaddd %xmm15, %xmm13, %xmm15
	vpsrld $3, %xmm12, %xmm12
	vpxor %xmm5, %xmm1, %xmm5
	vpxor %xmm7, %xmm10, %xmm7
	vpxor %xmm3, %xmm11, %xmm3
	vpsrld $17, %xmm6, %xmm11
	vpsrld $19, %xmm6, %xmm10
	vmovdqa %xmm14, 1472(%rsi)
	vpaddd 608(%rdi), %xmm15, %xmm15
	vpxor %xmm5, %xmm12, %xmm5
	vpslld $15, %xmm6, %xmm12
	vpslld $13, %xmm6, %xmm14
	vpsrld $10, %xmm6, %xmm6
	vpxor %xmm10, %xmm11, %xmm10
	vpaddd %xmm7, %xmm15, %xmm15
	vpxor %xmm5, %xmm3, %xmm5
	vpxor %xmm14, %xmm12, %xmm14
	vpxor %xmm10, %xmm6, %xmm10
	vmovdqa 768(%r9), %xmm6
	vpaddd %xmm6, %xmm15, %xmm15
	vpaddd %xmm5, %xmm8, %xmm5
	vpxor %xmm10, %xmm14, %xmm10
	vmovdqa %xmm15, 736(%rsi)
	vpaddd 784(%rdi), %xmm5, %xmm5
	vpaddd %xmm10, %xmm5, %xmm5
	vpaddd %xmm6, %xmm5, %xmm5
	vmovdqa %xmm5, 1488(%rsi)
	vzeroupper
	ret
	.cfi_endproc
	.size avx_zen5_table, . - avx_zen5_table

	.section .rodata
	.p2align 6
.Lavx_zen5_own_constants:
	.long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000
	.long 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x11002000, 0x11002000, 0x11002000, 0x11002000
	.long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x00400022, 0x00400022, 0x00400022, 0x00400022
	.long 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85
	.long 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f
	.long 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab
	.long 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055
	.long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98
	.long 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x243185be, 0x243185be, 0x243185be, 0x243185be
	.long 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
	.long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
	.long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4
	.long 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
	.long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
	.long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
	.long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
	.long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
	.long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
	.long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
	.long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
	.long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x00000000, 0x00000000, 0x00000000, 0x00000000
.Lavx_zen5_own_round_constants:
	.long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x71374491, 0x71374491, 0x71374491, 0x71374491
	.long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
	.long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
	.long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
	.long 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
	.long 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
	.long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
	.long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174
	.long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
	.long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
	.long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
	.long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
	.long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
	.long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
	.long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
	.long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x14292967, 0x14292967, 0x14292967, 0x14292967
	.long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
	.long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
	.long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
	.long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
	.long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
	.long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
	.long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
	.long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
	.long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
	.long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
	.long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
	.long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
	.long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
	.long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
	.long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
	.long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2
.Lavx_zen5_shared_constants:
	.long 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x5be0cd19, 0x00a00000, 0x00a00000, 0x00a00000, 0x00a00000
	.long 0x00000100, 0x00000100, 0x00000100, 0x00000100, 0x11002000, 0x11002000, 0x11002000, 0x11002000
	.long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x00400022, 0x00400022, 0x00400022, 0x00400022
	.long 0x6a09e667, 0x6a09e667, 0x6a09e667, 0x6a09e667, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85, 0xbb67ae85
	.long 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x3c6ef372, 0x510e527f, 0x510e527f, 0x510e527f, 0x510e527f
	.long 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x9b05688c, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab, 0x1f83d9ab
	.long 0x00000280, 0x00000280, 0x00000280, 0x00000280, 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055
	.long 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98
	.long 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01, 0x243185be, 0x243185be, 0x243185be, 0x243185be
	.long 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x5807aa98, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
	.long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
	.long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4, 0xc19bf3f4
	.long 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xc19bf274, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1
	.long 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
	.long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
	.long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
	.long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
	.long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
	.long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
	.long 0x00000000, 0x00000000, 0x00000000, 0x00000000
.Lavx_zen5_shared_round_constants:
	.long 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x428a2f98, 0x71374491, 0x71374491, 0x71374491, 0x71374491
	.long 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xb5c0fbcf, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5, 0xe9b5dba5
	.long 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x3956c25b, 0x59f111f1, 0x59f111f1, 0x59f111f1, 0x59f111f1
	.long 0x923f82a4, 0x923f82a4, 0x923f82a4, 0x923f82a4, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5, 0xab1c5ed5
	.long 0xd807aa98, 0xd807aa98, 0xd807aa98, 0xd807aa98, 0x12835b01, 0x12835b01, 0x12835b01, 0x12835b01
	.long 0x243185be, 0x243185be, 0x243185be, 0x243185be, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3, 0x550c7dc3
	.long 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x72be5d74, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe, 0x80deb1fe
	.long 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0x9bdc06a7, 0xc19bf174, 0xc19bf174, 0xc19bf174, 0xc19bf174
	.long 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xe49b69c1, 0xefbe4786, 0xefbe4786, 0xefbe4786, 0xefbe4786
	.long 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc
	.long 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa
	.long 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da
	.long 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d
	.long 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7
	.long 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147
	.long 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x14292967, 0x14292967, 0x14292967, 0x14292967
	.long 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138
	.long 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13
	.long 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb
	.long 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85
	.long 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b
	.long 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3
	.long 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819, 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624
	.long 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070
	.long 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08
	.long 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5
	.long 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a
	.long 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3
	.long 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f
	.long 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208
	.long 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb
	.long 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2
.Lavx_zen5_table_constants:
	.long 0x80000000, 0x80000000, 0x80000000, 0x80000000, 0x00000280, 0x00000280, 0x00000280, 0x00000280
	.long 0x00a00055, 0x00a00055, 0x00a00055, 0x00a00055, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6, 0x0fc19dc6
	.long 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x240ca1cc, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f, 0x2de92c6f
	.long 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x4a7484aa, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc, 0x5cb0a9dc
	.long 0x76f988da, 0x76f988da, 0x76f988da, 0x76f988da, 0x983e5152, 0x983e5152, 0x983e5152, 0x983e5152
	.long 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xa831c66d, 0xb00327c8, 0xb00327c8, 0xb00327c8, 0xb00327c8
	.long 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xbf597fc7, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3, 0xc6e00bf3
	.long 0xd5a79147, 0xd5a79147, 0xd5a79147, 0xd5a79147, 0x06ca6351, 0x06ca6351, 0x06ca6351, 0x06ca6351
	.long 0x14292967, 0x14292967, 0x14292967, 0x14292967, 0x27b70a85, 0x27b70a85, 0x27b70a85, 0x27b70a85
	.long 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x2e1b2138, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc, 0x4d2c6dfc
	.long 0x53380d13, 0x53380d13, 0x53380d13, 0x53380d13, 0x650a7354, 0x650a7354, 0x650a7354, 0x650a7354
	.long 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x766a0abb, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e, 0x81c2c92e
	.long 0x92722c85, 0x92722c85, 0x92722c85, 0x92722c85, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1, 0xa2bfe8a1
	.long 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xa81a664b, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70, 0xc24b8b70
	.long 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xc76c51a3, 0xd192e819, 0xd192e819, 0xd192e819, 0xd192e819
	.long 0xd6990624, 0xd6990624, 0xd6990624, 0xd6990624, 0xf40e3585, 0xf40e3585, 0xf40e3585, 0xf40e3585
	.long 0x106aa070, 0x106aa070, 0x106aa070, 0x106aa070, 0x19a4c116, 0x19a4c116, 0x19a4c116, 0x19a4c116
	.long 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x1e376c08, 0x2748774c, 0x2748774c, 0x2748774c, 0x2748774c
	.long 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x34b0bcb5, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3, 0x391c0cb3
	.long 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x4ed8aa4a, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f, 0x5b9cca4f
	.long 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x682e6ff3, 0x748f82ee, 0x748f82ee, 0x748f82ee, 0x748f82ee
	.long 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x78a5636f, 0x84c87814, 0x84c87814, 0x84c87814, 0x84c87814
	.long 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x8cc70208, 0x90befffa, 0x90befffa, 0x90befffa, 0x90befffa
	.long 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xa4506ceb, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7, 0xbef9a3f7
	.long 0xc67178f2, 0xc67178f2, 0xc67178f2, 0xc67178f2

	.section .note.gnu.property, "a"
	.p2align 3
	.long 1f - 0f, 4f - 1f, 5
0:	.string "GNU"
1:	.p2align 3
	.long 0xc0000002, 3f - 2f
2:	.long 3
3:	.p2align 3
4:
	.section .note.GNU-stack, "", @progbits
